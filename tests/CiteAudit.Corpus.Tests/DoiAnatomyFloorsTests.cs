using System.Globalization;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Anatomy;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;
using CiteAudit.Training.Matching;

namespace CiteAudit.Corpus.Tests;

/// <summary>
/// Whether suffixes of DOIs say what their forms are read to say, on genuine records, on what those cite, and on annotated references.
/// Skipped where they do not lie beside the repository.
/// </summary>
public sealed class DoiAnatomyFloorsTests(ITestOutputHelper output)
{
    private static readonly string Data = Path.Combine(RepositoryRoot.Path, "..", "shared", "data");

    [Fact]
    public void Every_part_is_true_of_ninety_nine_in_a_hundred()
    {
        var parts = References()
            .Select(DoiReader.Read)
            .OfType<DoiAnatomy>()
            .SelectMany(anatomy => anatomy.Comparisons.Select(comparison => (anatomy.Form, comparison.Field, IsTrue: comparison.Agreement != Agreement.Different)))
            .ToList();

        Assert.True(parts.Count > 3000);
        foreach (var form in parts.GroupBy(part => (part.Form, part.Field)).OrderBy(group => group.Key.ToString(), StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{form.Key.Form}, {form.Key.Field}: {form.Count(part => part.IsTrue)} of {form.Count()}"));
        Assert.All(parts.GroupBy(part => part.Field), field => Assert.True(field.Average(part => part.IsTrue ? 1.0 : 0) >= 0.99, field.Key.ToString()));
    }

    [Fact]
    public void Every_issn_is_the_records_or_that_of_its_other_edition()
    {
        var stated = Records()
            .Where(work => work.Issns.Count > 0 && work.Doi is not null)
            .Select(work => (Work: work, Issn: DoiReader.Read(work.Doi!.Value)?.Issn))
            .Where(pair => pair.Issn is not null)
            .ToList();

        Assert.NotEmpty(stated);
        // A record may know the ISSN of one edition alone.
        Assert.All(stated, pair => Assert.True(pair.Work.Issns.Contains(pair.Issn!.Value) || pair.Work.Issns.Count == 1, pair.Work.Id));
    }

    private static IEnumerable<Reference> References() =>
        Records().SelectMany(Printed).Concat(Messages().SelectMany(message => message.Items("reference").Select(Cited))).Concat(Annotated());

    /// <summary>An entry for each year the record carries.</summary>
    private static IEnumerable<Reference> Printed(Work work) => work.Dates.Select(date => new Reference(work.Id, "", default)
    {
        Doi = Doi.Parse(work.Id),
        Issued = PartialDate.Parse(date.ToString()),
        Volume = work.Volume,
        Issue = work.Issue,
        Pages = work.Pages is { } pages ? PageRange.Parse(pages) : null,
        Container = work.Containers.Count > 0 ? work.Containers[0] : null,
    });

    private static Reference Cited(JsonElement reference) => new("cited", "", default)
    {
        Doi = Doi.Parse(reference.Text("DOI") ?? ""),
        Issued = PartialDate.Parse(reference.Text("year") ?? ""),
        Volume = reference.Text("volume"),
        Issue = reference.Text("issue"),
        Pages = PageRange.Parse(reference.Text("first-page") ?? ""),
        Container = reference.Text("journal-title"),
    };

    private static IEnumerable<Reference> Annotated() => StatedWorks.ReadWithDois(Path.Combine(Data, "references")).Select(stated => new Reference("stated", "", default)
    {
        Doi = stated.Doi,
        Issued = stated.Work.Dates.Count > 0 ? PartialDate.Parse(stated.Work.Dates[0].ToString()) : null,
        Volume = stated.Work.Volume,
        Issue = stated.Work.Issue,
        Pages = stated.Work.Pages is { } pages ? PageRange.Parse(pages) : null,
        Container = stated.Work.Containers[0],
    });

    private static IEnumerable<Work> Records() => Messages().Select(CrossrefWork.From).OfType<Work>();

    private static IEnumerable<JsonElement> Messages()
    {
        var folder = Path.Combine(Data, "metadata-samples", "crossref", "works");
        if (!Directory.Exists(folder))
            Assert.Skip("There are no genuine records beside the repository.");

        return Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => JsonText.Parse(File.ReadAllBytes(file))!.Value.Member("message")!.Value);
    }
}
