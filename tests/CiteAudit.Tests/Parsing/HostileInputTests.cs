using System.Diagnostics;
using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Parsing;

public sealed class HostileInputTests
{
    // A quadratic step over a megabyte would take many minutes; the limit leaves room for a slow machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string> Lines =>
        ["[", "]", "[1", "[1,", "[1]", "1,", "1-", "\"", "(1)", "(", ". ", "? [1]", "A. ", "A", " ", "et al. ", "1. 2. ", "[1] [2] ", "10.1000/", "https://", "。", ", and ", "2020 ", ": ", "(Moss, 2020) ", "Moss and Lee (2020", "(2020a,b", "n.d. "];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_megabyte_of_anything_takes_linear_time(string unit)
    {
        var line = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = Stopwatch.StartNew();

        var manuscript = ManuscriptParser.Parse(new Document("a", SourceFormat.PlainText, [Passage(line), Heading(), Passage("[1] " + line), Passage(line)]));

        Assert.NotNull(manuscript);
        Assert.True(watch.Elapsed < Limit, $"{unit} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("A. Abcdefgh Abcdefgh, ", "!")]
    [InlineData("Abcdefgh AB, ", "!")]
    [InlineData("AB CD EF, ", "[J]// AB CD EF GH IJ KL MN OP!")]
    [InlineData("Directed by A, ", ":")]
    [InlineData("Vol. 3 (2019) ", ": 5-")]
    [InlineData("Oslo: Press! ", "?")]
    public void An_entry_that_almost_fits_a_rule_is_not_tried_in_every_way(string unit, string end)
    {
        var entry = string.Concat(Enumerable.Repeat(unit, 3500 / unit.Length)) + end;
        var watch = Stopwatch.StartNew();

        Assert.NotNull(Numbered.Entry(entry));
        Assert.NotNull(Numbered.Entry(entry[..(entry.Length / 10)] + end));
        Assert.True(watch.Elapsed < Limit / 10, $"{unit} took {watch.Elapsed}");
    }

    [Fact]
    public void A_hundred_thousand_entries_take_linear_time()
    {
        Parsed(2_000);
        var few = Parsed(10_000);
        var many = Parsed(100_000);

        // Ten times as many may take ten times as long; what is quadratic takes a hundred times.
        Assert.True(many < few * 25, $"{few} for a tenth, {many} for all");
    }

    private static TimeSpan Parsed(int count)
    {
        var list = Enumerable.Range(1, count).Select(number => Passage(string.Create(CultureInfo.InvariantCulture, $"[{(number % 9999) + 1}] R. Moss, \"Rooms,\" Acoustics, vol. {number}, 2020.")));
        var document = new Document("a", SourceFormat.PlainText, [Passage("Text [1]."), Heading(), .. list]);
        var watch = Stopwatch.StartNew();

        var manuscript = ManuscriptParser.Parse(document);

        Assert.Equal(count, manuscript.References.Select(reference => reference.Key).Distinct(StringComparer.Ordinal).Count());
        return watch.Elapsed;
    }

    [Fact]
    public void Thousands_of_citations_in_one_line_and_of_entries_alike_take_linear_time()
    {
        var entries = Enumerable.Range(0, 50_000).Select(number => new Reference(string.Create(CultureInfo.InvariantCulture, $"r{number}"), "Moss, R. (2020). Rooms.", default)
        {
            Authors = [new PersonName(number % 2 == 0 ? "Moss" : string.Create(CultureInfo.InvariantCulture, $"Lee{number}"))],
            Issued = PartialDate.Parse("2020"),
        });
        var line = string.Concat(Enumerable.Repeat("Rooms carry sound (Moss, 2020; Lee7, 2020), as Lee9 (2020) says. ", 15_000));
        var watch = Stopwatch.StartNew();

        var manuscript = ManuscriptParser.Parse(new Document("a", SourceFormat.PlainText, [Passage(line)]) { References = [.. entries] });

        Assert.Equal(30_000, manuscript.Citations.Count);
        Assert.True(watch.Elapsed < Limit, watch.Elapsed.ToString());
    }

    [Fact]
    public void No_text_makes_it_fail()
    {
        var word = Gen.Elements("[1]", "[2, 3]", "(2)", ". ", "\"", "“", "”", "A. B.", "Moss", "2020", "[J]", "vol. 3", "pp. 1-9", "In: ", "doi:10.1/x", "https://", "et al.", "。", "①", "(Moss, 2020)", "2020a,b", "et al", "张三（2016）", " ", ",", "\0", "\ud800", "et", "1. ", "（", "//");
        var text = Gen.OneOf(Gen.ListOf(word).Select(words => string.Concat(words)), ArbMap.Default.GeneratorFor<string>().Select(any => any ?? ""));
        var kind = Gen.Elements(Enum.GetValues<PassageKind>());
        var passage = Gen.Zip(kind, text).Select(pair => new Passage(pair.Item1, pair.Item2, default) { Label = pair.Item2.Length % 3 == 0 ? "[1]" : null });
        var passages = Gen.ListOf(passage).Select(list => new Document("a", SourceFormat.PlainText, [.. list, Heading(), .. list]));

        Prop.ForAll(passages.ToArbitrary(), document =>
        {
            var manuscript = ManuscriptParser.Parse(document);
            return manuscript.References.All(reference => reference.Fields.All(field => field.Span.Length > 0 && field.Span.End <= reference.Raw.Length))
                && manuscript.Citations.All(citation => string.Equals(citation.Span.In(document.Passages[citation.Passage].Text), citation.Marker, StringComparison.Ordinal))
                && manuscript.Claims.All(claim => string.Equals(claim.Span.In(document.Passages[claim.Passage].Text), claim.Sentence, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static Passage Passage(string text) => new(PassageKind.Paragraph, text, default);

    private static Passage Heading() => new(PassageKind.Heading, "References", default);
}
