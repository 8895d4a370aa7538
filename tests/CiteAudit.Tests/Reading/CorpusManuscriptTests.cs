using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Tests.Reading;

public sealed class CorpusManuscriptTests
{
    public static TheoryData<string> Slugs => [.. Directory.GetDirectories(Manuscripts()).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_cited_sentence_stands_whole_in_one_passage(string slug)
    {
        var texts = Manuscript(slug).Texts();

        Assert.All(Strings(slug, "citations", "sentence"), sentence => Assert.Contains(texts, text => text.Contains(sentence, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_entry_of_the_reference_list_is_a_passage_with_its_label(string slug)
    {
        var items = Manuscript(slug).Passages.Where(passage => passage.Kind == PassageKind.ListItem).Select(item => (item.Label!.Trim('[', ']', '.'), item.Text)).ToHashSet();

        var entries = Strings(slug, "references", "label").Zip(Strings(slug, "references", "raw").Select(raw => raw.Replace("*", "", StringComparison.Ordinal)));

        Assert.All(entries, entry => Assert.Contains(entry, items));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_same_text_reads_the_same_under_either_name(string slug)
    {
        var bytes = File.ReadAllBytes(PathOf(slug));

        Assert.Equal(Shapes(Reads.Bytes(bytes, "a.txt")), Shapes(Reads.Bytes(bytes, "a.md")));
    }

    [Theory]
    [InlineData("communicator-training", "Teaching Future Communicators", 21)]
    [InlineData("empathy-in-media", "Feeling with the audience", 15)]
    [InlineData("short-video-empathy", "FEELING TOGETHER ACROSS BORDERS", 37)]
    public void Title_abstract_and_headings_are_found(string slug, string title, int headings)
    {
        var document = Manuscript(slug);

        Assert.StartsWith(title, document.Title, StringComparison.Ordinal);
        Assert.True(document.Abstract?.Length > 400);
        Assert.Equal(headings, document.Passages.Count(passage => passage.Kind == PassageKind.Heading));
    }

    private static (PassageKind, int, string?, Location, string)[] Shapes(Document document) =>
        [.. document.Passages.Select(passage => (passage.Kind, passage.Level, passage.Label, passage.Location, passage.Text))];

    private static Document Manuscript(string slug) => Reads.Bytes(File.ReadAllBytes(PathOf(slug)), Path.GetFileName(PathOf(slug)));

    private static string PathOf(string slug) => Directory.GetFiles(Path.Combine(Manuscripts(), slug), "manuscript.*").Single();

    private static List<string> Strings(string slug, string list, string property)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Manuscripts(), slug, "expected.json")));
        return [.. expected.RootElement.GetProperty(list).EnumerateArray().Select(entry => entry.GetProperty(property).GetString()!)];
    }

    private static string Manuscripts()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CiteAudit.sln")))
            folder = Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!;

        return Path.Combine(folder, "corpus", "manuscripts");
    }
}
