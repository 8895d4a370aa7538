using CiteAudit.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Model;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("Émile Zola’s “Œuvre”", "emile zolas oeuvre")]
    [InlineData("Straße", "strasse")]
    [InlineData("ﬁnding", "finding")]
    [InlineData("short-video –  empathy", "short video empathy")]
    [InlineData("  A.  B.  ", "a b")]
    [InlineData("e\u0301tude", "etude")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ＡＢＣ　１２", "abc 12")]
    [InlineData("soft\u00adhyphen", "softhyphen")]
    [InlineData("数据 挖掘", "数据 挖掘")]
    [InlineData("—", "")]
    [InlineData("", "")]
    public void It_keeps_what_comparison_looks_at(string text, string expected) => Assert.Equal(expected, FoldedText.Of(text).Value);

    [Fact]
    public void Its_words_stand_between_blanks() => Assert.Equal(["short", "video"], FoldedText.Of("Short-Video!").Words, StringComparer.Ordinal);

    [Fact]
    public void Every_character_folds_once_and_for_all() => Assert.All(
        Enumerable.Range(0, 0x10000).Select(code => "a" + (char)code + "b"),
        text => Assert.Equal(FoldedText.Of(text), FoldedText.Of(FoldedText.Of(text).Value)));

    [Fact]
    public void Capitals_fold_as_small_letters_do() => Assert.All(
        Enumerable.Range(0, 0x250).Select(code => (char)code).Where(letter => char.IsUpper(letter) && char.ToUpperInvariant(char.ToLowerInvariant(letter)) == letter),
        letter => Assert.Equal(FoldedText.Of(char.ToLowerInvariant(letter).ToString()), FoldedText.Of(letter.ToString())));

    [Fact]
    public void Any_text_folds_once_and_for_all() => Prop.ForAll<NonNull<string>>(
        text => FoldedText.Of(FoldedText.Of(text.Get).Value) == FoldedText.Of(text.Get)).QuickCheckThrowOnFailure();
}
