using System.Diagnostics;
using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Reading;

public sealed class HostileInputTests
{
    // Generous for a loaded machine; anything quadratic takes minutes.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly string[] Fragments =
    [
        "[", "]", "*", "**", "_", "`", "``", "<", ">", "> ", "![", "[a](", "[a]", "[^1]", "[^1]: n\n", "[x]: y\n", "[1]: y\n", "*a ", "*a_", "a*b ", "*a **b ",
        "^a", "^{", "~a", "~~", "\\", "&", "&amp;", "<!--", "<a ", "<sup>", "</i>", "<http://", "@a", "[@a;", "@{", "1.", "1. ", "1.\n", "(1)\n", "9", "12 ", "a\n", "a\n\n",
        "and\n\n", "- ", "- a\n", "#", "# a\n", "|", "|-", "a\t", "-\n", "=\n", "```\n", ":::\n", "\f", "1\f", "\r", "-\na", "\"", "“", "中", "。", "a: ", "Figure 1. ", "Table ", "A. ", "{", "${a",
    ];

    [Theory]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("1.")]
    [InlineData("[a](")]
    [InlineData("a\t")]
    [InlineData("=\n")]
    [InlineData("[x]: y\n")]
    public void A_megabyte_of_one_thing_is_read_in_seconds(string fragment) =>
        Assert.InRange(Time(fragment, 1_000_000), TimeSpan.Zero, Limit);

    [Fact]
    public void A_lot_of_anything_is_read_in_seconds() =>
        Assert.All(Fragments, fragment => Assert.InRange(Time(fragment, 30_000), TimeSpan.Zero, Limit / 8));

    [Fact]
    public void One_line_of_ten_megabytes_is_read_in_seconds() =>
        Assert.InRange(Time("A word *and* [12] more, ", 10_000_000), TimeSpan.Zero, Limit * 2);

    [Fact]
    public void A_page_of_one_line_of_ten_megabytes_is_read_in_seconds() =>
        Assert.InRange(Time("A word <i>and</i> [12] more, ", 10_000_000, "a.html"), TimeSpan.Zero, Limit * 2);

    [Theory]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("*a ")]
    [InlineData("\"")]
    [InlineData("- a\n")]
    public void Front_matter_that_never_ends_is_survived(string fragment)
    {
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(Reads.Markdown($"---\na: {string.Concat(Enumerable.Repeat(fragment, 150_000 / fragment.Length))}\n---\n\nText.\n").Passages);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit / 2);
    }

    [Fact]
    public void Arbitrary_bytes_give_a_document_or_a_problem() =>
        Prop.ForAll<byte[], bool>((bytes, isMarkdown) => HoldsTogether(bytes, isMarkdown ? "a.md" : "a.txt"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Arbitrary_markup_gives_passages_whose_marks_and_anchors_fit() =>
        Prop.ForAll(Gen.Elements(Fragments).ListOf().ToArbitrary(), parts => HoldsTogether(Encoding.UTF8.GetBytes(string.Concat(parts)), "a.md"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static TimeSpan Time(string fragment, int length, params string[] names)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(fragment, length / fragment.Length)));
        var watch = Stopwatch.StartNew();
        foreach (var name in names is [] ? ["a.txt", "a.md"] : names)
            DocumentReader.TryRead(new Source(name, bytes), out _, out _);

        return watch.Elapsed;
    }

    private static bool HoldsTogether(byte[] bytes, string name) =>
        DocumentReader.TryRead(new Source(name, bytes), out var document, out var problem)
            ? document.Passages.All(Fits)
            : problem.What.Length > 0;

    private static bool Fits(Passage passage) =>
        passage.Text.Length > 0
        && passage.Location.Line > 0
        && passage.Marks.All(mark => mark.Span.Start >= 0 && mark.Span.Length > 0 && mark.Span.End <= passage.Text.Length)
        && passage.Anchors.All(anchor => anchor.Offset >= 0 && anchor.Offset < passage.Text.Length)
        && passage.Anchors.Zip(passage.Anchors.Skip(1)).All(pair => pair.First.Offset < pair.Second.Offset);
}
