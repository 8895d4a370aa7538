using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Registries;

/// <summary>Runs where genuine records lie beside the repository, and is skipped elsewhere: they are not ours to ship.</summary>
public sealed class GenuineCrossrefRecordsTests
{
    private static readonly string Folder =
        Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "metadata-samples", "crossref", "works");

    [Fact]
    public void Every_one_is_mapped_with_the_title_and_authors_it_has() => Assert.All(Files(), file =>
    {
        var message = JsonText.Parse(File.ReadAllBytes(file))?.Member("message");
        var work = CrossrefWork.From(message!.Value);

        Assert.NotNull(work?.Doi);
        Assert.True(work.Titles.Count > 0 || !message.Value.Texts("title").Any(title => title.Trim().Length > 0));
        Assert.True(work.Authors.Count(name => !name.IsOrganisation) >= message.Value.Items("author").Count(author => author.Text("family") is not null));
        Assert.DoesNotContain(work.Titles, title => title.Contains('<', StringComparison.Ordinal) || title.Contains('\n', StringComparison.Ordinal));
    });

    [Fact]
    public void None_differs_from_itself_as_entries_print_it() => Assert.All(Works(), work => Assert.Empty(Match.Of(Printed(work), work).Differences));

    [Fact]
    public void Two_are_hardly_ever_taken_for_one()
    {
        var works = Works().Where(work => work is { Titles.Count: > 0, Authors.Count: > 0 }).ToList();
        var pairs = works.SelectMany(one => works.Where(other => other != one).Select(other => Match.Of(Printed(one), other)))
            .Where(match => match is { Title.Words: >= 3, Authors: not null })
            .ToList();

        Assert.True(pairs.Count(match => match.IsAnotherWork) > 0.99 * pairs.Count);
        Assert.DoesNotContain(pairs, match => match.Differences.Count == 0);
    }

    /// <summary>The title without its subtitle, initials for given names, the abbreviated journal, the last year.</summary>
    private static Reference Printed(Work work) => Entry.Of(work.Titles is [_, var bare, ..] ? bare : string.Concat(work.Titles)) with
    {
        Authors = [.. work.Authors.Take(3).Select(name => name with { Given = name.Given?[..1] })],
        MoreAuthors = work.Authors.Count > 3,
        Container = work.Containers.Count > 0 ? work.Containers[^1] : null,
        Volume = work.Volume,
        Issue = work.Issue,
        Pages = work.Pages is null ? null : PageRange.Parse(work.Pages),
        Issued = work.Dates.Count > 0 ? PartialDate.Parse(work.Dates[^1].ToString()) : null,
    };

    private static IEnumerable<Work> Works() => Files().Select(file => CrossrefWork.From(JsonText.Parse(File.ReadAllBytes(file))!.Value.Member("message")!.Value)!);

    private static string[] Files()
    {
        if (!Directory.Exists(Folder))
            Assert.Skip("There are no genuine records beside the repository.");

        string[] files = [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        return files;
    }
}
