using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Bibliographies.Csl;

public sealed class CslJsonReaderTests
{
    [Theory]
    [InlineData("""[{"id":"fern","type":"book","title":"A handbook"}]""")]
    [InlineData("""{"items":[{"id":"fern","type":"book","title":"A handbook"}]}""")]
    [InlineData("""{"references":[{"id":"fern","type":"book","title":"A handbook"},],}""")]
    [InlineData("""{"x":{"id":"fern","type":"book","title":"A handbook"}}""")]
    public void Items_are_found_wherever_exporters_put_them(string json)
    {
        var reference = Assert.Single(Read(json));

        Assert.Equal(("fern", WorkKind.Book, "A handbook", "item 1"), (reference.Key, reference.Kind, reference.Title, reference.Location.Path));
    }

    [Theory]
    [InlineData("""{"name":"package","version":"1.0.0"}""", "no list of items")]
    [InlineData("[{\"id\":\n\"a\",", "malformed at line 2")]
    [InlineData("17", "no list of items")]
    public void What_is_no_bibliography_is_refused_with_the_reason(string json, string reason)
    {
        Assert.False(DocumentReader.TryRead(Source(json), out _, out var problem));
        Assert.Contains(reason, problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.False(DocumentReader.TryRead(Source(new string('[', 100_000)), out _, out _));

    [Fact]
    public void A_folder_s_json_files_are_left_alone() => Assert.False(DocumentReader.Recognises("package.json"));

    private static IReadOnlyList<Reference> Read(string json)
    {
        Assert.True(DocumentReader.TryRead(Source(json), out var document, out var problem), problem?.ToString());
        return document.References;
    }

    private static Source Source(string json) => new("refs.json", Encoding.UTF8.GetBytes(json));
}
