using CiteAudit.Cli.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class YamlTreeTests
{
    private const string Remedy = "Correct the line; indent with spaces and put text that holds `: ` or starts with a sign in quotes.";

    [Theory]
    [InlineData("site: [a", "2:1: this is not YAML: while parsing a flow sequence, did not find expected ',' or ']'. ")]
    [InlineData("site:\n  title: \"a", "2:10: this is not YAML: while scanning a quoted scalar, found unexpected end of stream. ")]
    [InlineData("site:\n\ttitle: a", "1:1: this is not YAML: while scanning a mapping, found invalid tab as indentation. ")]
    [InlineData("site:\n  title: a: b", "2:11: this is not YAML: while scanning a plain scalar value, found invalid mapping. ")]
    [InlineData("site:\n  !<> a", "1:5: this is not YAML: a tag or an anchor without a name follows. ")]
    [InlineData("...\t]site", "1:1: this is not YAML: text follows where a document ends. ")]
    public void A_slip_in_the_syntax_is_a_problem_on_its_line(string yaml, string expected) =>
        Configured.Complains(yaml, $"citeaudit.yml:{expected}{Remedy}");

    [Fact]
    public void A_second_document_is_a_problem() =>
        Configured.Complains("site: {}\n---\nrules: {}\n", "citeaudit.yml:2:1: a second document starts here. Keep one document and take the `---` out.");

    [Theory]
    [InlineData("[", "33")]
    [InlineData("{a: ", "129")]
    [InlineData("- ", "65")]
    public void What_is_nested_too_deep_is_left_unread(string opening, string column) => Configured.Complains(
        string.Concat(Enumerable.Repeat(opening, 100_000)),
        $"citeaudit.yml:1:{column}: values are nested more than 32 deep. Write them flat, as the documentation's example does.");

    [Fact]
    public void A_bomb_of_aliases_stays_small()
    {
        var level = string.Join(", ", Enumerable.Repeat("*a", 9));

        var problems = Configured.Result($"exclude: [&a [{level}], &b [{level}], &c [{level}]]").Problems;

        Assert.Equal(3, problems.Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("a: ")]
    [InlineData("- \n")]
    [InlineData("a,")]
    [InlineData("a: b\n")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("*a ")]
    [InlineData("!a ")]
    [InlineData("#\n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("'")]
    [InlineData("\"\\")]
    [InlineData("%a\n")]
    [InlineData("---\n")]
    public async Task A_megabyte_of_anything_ends_in_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var result = await Task.Run(() => Configured.Result(text), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.NotNull(result);
    }

    [Fact]
    public void No_text_throws() => Prop.ForAll<NonNull<string>>(text => { Configured.Result(text.Get); }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_made_of_YAML_pieces_throws()
    {
        string[] pieces =
        [
            "site", "title", "rules", "silence", "CIT401", ": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",", "&", "*", "!", "!!", "!<",
            ">", "|", "'", "\"", "%", "%YAML 1.2\n", "%TAG ! a\n", "---", "...", "#", "?", "? ", "@", "`", "\t", "\\", "\\x", "\\u12", "~", "null", "true", "<<", "\r",
            "\u2028", "\ufeff", "\ud83d", "9999999999999", "\u0085", "é",
        ];

        Prop.ForAll(Gen.Elements(pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text => { Configured.Result(text); })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
    }
}
