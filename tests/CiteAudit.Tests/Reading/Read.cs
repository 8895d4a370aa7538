using System.Text;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading;

internal static class Read
{
    public static Document Text(string name, string text) =>
        DocumentReader.TryRead(new Source(name, Encoding.UTF8.GetBytes(text)), out var document, out var problem) ? document : throw new InvalidOperationException(problem.ToString());

    public static Document File(string path) =>
        DocumentReader.TryRead(new Source(path, System.IO.File.ReadAllBytes(RepositoryRoot.File("tests/CiteAudit.Tests/Reading/" + path))), out var document, out var problem)
            ? document
            : throw new InvalidOperationException(problem.ToString());

    public static Problem Problem(string name, string text)
    {
        Assert.False(DocumentReader.TryRead(new Source(name, Encoding.UTF8.GetBytes(text)), out _, out var problem));
        return problem;
    }

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
