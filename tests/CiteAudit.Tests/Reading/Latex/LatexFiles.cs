using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Latex;

// A manuscript of several files, given as text.
internal static class LatexFiles
{
    public const string Refs = """
        @article{davis2023, author={Davis, Ann and Cole, Bo and Reed, Cy}, title={Frozen soils}, journal={Soil}, year=2023}
        @article{smith2020, author={Smith, Al and Jones, Bea}, title={Owls}, journal={Owl}, year=2020}
        @book{unused, author={Nobody, Nell}, title={Unused}, year=1999, publisher={Nest}}
        """;

    public static Document Body(string body, params (string Name, string Text)[] files) =>
        Whole("\\documentclass{article}\n\\begin{document}\n" + body + "\n\\bibliography{refs}\n\\end{document}\n", [("refs.bib", Refs), .. files]);

    public static Document Whole(string text, params (string Name, string Text)[] files)
    {
        var beside = files.ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        Source? Open(string path) => beside.TryGetValue(path, out var found) ? new Source(path, Encoding.UTF8.GetBytes(found)) { Beside = Open } : null;
        var source = new Source("main.tex", Encoding.UTF8.GetBytes(text)) { Beside = Open };
        Assert.True(DocumentReader.TryRead(source, out var document, out var problem), problem?.ToString());
        return document;
    }

    public static string[] Lines(this Document document) => [.. document.Passages.Select(passage => $"{passage.Kind} {passage.Label}: {passage.Text}")];

    public static string[] Cited(this Passage passage) =>
        [.. passage.Marks.Where(mark => mark.Kind == MarkKind.Citation).Select(mark => $"{mark.Span.In(passage.Text)} -> {mark.Target}")];
}
