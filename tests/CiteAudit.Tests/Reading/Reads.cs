using System.Text;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading;

internal static class Reads
{
    public static Document Text(string text, string name = "a.txt") => Bytes(Encoding.UTF8.GetBytes(text), name);

    public static Document Markdown(string text) => Text(text, "a.md");

    // A file committed beside these tests.
    public static Document File(string path) => Bytes(System.IO.File.ReadAllBytes(RepositoryRoot.File("tests/CiteAudit.Tests/Reading/" + path)), path);

    public static Document Bytes(byte[] bytes, string name = "a.txt")
    {
        Assert.True(DocumentReader.TryRead(new Source(name, bytes), out var document, out var problem), problem?.ToString());
        return document;
    }

    public static Problem Problem(string text, string name) => Problem(Encoding.UTF8.GetBytes(text), name);

    public static Problem Problem(byte[] bytes, string name)
    {
        Assert.False(DocumentReader.TryRead(new Source(name, bytes), out _, out var problem));
        return problem;
    }

    public static string[] Texts(this Document document) => [.. document.Passages.Select(passage => passage.Text)];

    public static Passage Only(this Document document) => Assert.Single(document.Passages);

    public static string[] Marks(this Passage passage, MarkKind kind) =>
        [.. passage.Marks.Where(mark => mark.Kind == kind).Select(mark => mark.Span.In(passage.Text))];

    // "[1–3] -> 1;2;3", as the format states it.
    public static IReadOnlyList<string> Citations(Document document) =>
        [.. from passage in document.Passages from mark in passage.Marks where mark.Kind == MarkKind.Citation select $"{mark.Span.In(passage.Text)} -> {mark.Target}"];

    // What is left of the links once the manuscript is parsed: the beginning of every entry cited.
    public static IReadOnlyList<string> CitedEntries(Document document)
    {
        var manuscript = ManuscriptParser.Parse(document);
        var entries = manuscript.References.ToDictionary(reference => reference.Key, reference => reference.Raw, StringComparer.Ordinal);
        return [.. manuscript.Citations.Select(citation => $"{citation.Marker} -> {string.Join("; ", citation.References.Select(key => entries[key][..8]))}")];
    }
}
