using CiteAudit.Model;
using CiteAudit.Reading.Latex.Citations;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Inline;

// A short text with LaTeX in it, such as a field of a bibliography, as it would be printed.
internal static class LatexText
{
    private static readonly Dictionary<string, CitedEntry> NoEntries = [];

    public static string Of(string latex)
    {
        var run = new RunText();
        var tex = new TexText(latex, static _ => default);
        new InlineWriter(tex, run, new CitationBook(NoEntries), new Footnotes()).Write(new TextSpan(0, latex.Length));
        return run.Passage(PassageKind.Paragraph, default)?.Text ?? "";
    }
}
