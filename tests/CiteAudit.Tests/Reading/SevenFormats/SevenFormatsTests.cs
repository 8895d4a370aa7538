using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading.Pdf;

namespace CiteAudit.Tests.Reading.SevenFormats;

// One text of ours as Pandoc and LibreOffice save it in seven formats; make.sh beside the files makes them anew.
public sealed class SevenFormatsTests
{
    private static readonly string[] Labels = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private static readonly Lazy<Manuscript> Page = new(() => Read("html"));

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("tex")]
    [InlineData("xml")]
    public void Every_format_has_the_same_references(string format)
    {
        var references = Read(format).References;

        Assert.Equal(Labels, references.Select(reference => reference.Label));
        Assert.Equal(["2011", "1998", "2019", "2005", "2014", "2016", "2009", "2017", "2020"], references.Select(reference => reference.Issued?.Value?.ToString()));
        Assert.Equal(["10.5555/ijw.2011.12.3", "10.5555/iwl.2019.4.7", "10.5555/ijw.2020.20.1"], references.Select(reference => reference.Doi?.Value?.Value).OfType<string>());
        Assert.Equal("雨水花园十年后的入渗能力", references[5].Title);
        Assert.Equal(Page.Value.References.Select(Fields), references.Select(Fields));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("tex")]
    [InlineData("xml")]
    public void Every_format_has_the_same_citations(string format)
    {
        var citations = Citations(Read(format));

        Assert.Equal(["[1] 1", "[2] 2", "[3–5] 3,4,5", "[6] 6", "[3, 7] 3,7", "[8] 8", "[1–3] 1,2,3", "[9] 9", "[7, 9] 7,9"], citations.Select(citation => citation.Link));
        Assert.Equal(Citations(Page.Value), citations);
    }

    // The words as printed; the raw text of a rendition may break them otherwise.
    private static string Fields(Reference reference) => string.Join(
        " / ",
        [reference.Label, string.Join("; ", reference.Authors), reference.Title, reference.Container, reference.Issued?.Text, reference.Volume, reference.Issue, reference.Pages?.Text, reference.Doi?.Text]);

    // A page and a list may name what a range covers in another order than the range does.
    private static IReadOnlyList<(string Sentence, string Link)> Citations(Manuscript manuscript)
    {
        var sentences = manuscript.Claims.ToDictionary(claim => claim.Id, claim => claim.Sentence, StringComparer.Ordinal);
        var labels = manuscript.References.ToDictionary(reference => reference.Key, reference => reference.Label, StringComparer.Ordinal);
        return [.. manuscript.Citations.Select(citation => (sentences[citation.ClaimId], $"{citation.Marker} {string.Join(',', citation.References.Select(key => labels[key]).Order(StringComparer.Ordinal))}"))];
    }

    private static Manuscript Read(string format)
    {
        Assert.SkipWhen(format is "pdf" && ProgramPath.Find("pdftotext") is null, "pdftotext is not installed (Debian: apt install poppler-utils).");
        return ManuscriptParser.Parse(Reads.File($"SevenFormats/Files/manuscript.{format}"));
    }
}
