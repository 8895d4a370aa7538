using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading;

internal static class Reads
{
    public static Document Text(string text, string name = "a.txt") => Bytes(Encoding.UTF8.GetBytes(text), name);

    public static Document Markdown(string text) => Text(text, "a.md");

    public static Document Bytes(byte[] bytes, string name = "a.txt")
    {
        Assert.True(DocumentReader.TryRead(new Source(name, bytes), out var document, out var problem), problem?.ToString());
        return document;
    }

    public static Problem Problem(byte[] bytes, string name)
    {
        Assert.False(DocumentReader.TryRead(new Source(name, bytes), out _, out var problem));
        return problem;
    }

    public static string[] Texts(this Document document) => [.. document.Passages.Select(passage => passage.Text)];

    public static Passage Only(this Document document) => Assert.Single(document.Passages);

    public static string[] Marks(this Passage passage, MarkKind kind) =>
        [.. passage.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span.In(passage.Text))];
}
