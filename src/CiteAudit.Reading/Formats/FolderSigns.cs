using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Markdown.Projects;

namespace CiteAudit.Reading.Formats;

// Whether a file that only lies in a folder is a text to audit. Folders hold settings, feeds, drawings and parts of pages under endings that articles have too.
internal static class FolderSigns
{
    private const int Sample = 65536;
    // A part of a page or a chart with its labels has less to read than the shortest abstract.
    private const int LeastLetters = 500;

    public static bool IsLookedInto(string name) => ProjectFile.Is(name) || ReaderBook.Detect(name)?.Format is SourceFormat.Jats or SourceFormat.Html;

    public static bool IsManuscript(Source source)
    {
        if (ProjectFile.Is(source.Name))
            return ProjectFile.Chapters(source).Count > 0;

        var byName = ReaderBook.Detect(source.Name);
        return byName?.Format switch
        {
            // A locked or damaged file may be anything; the reader says what is wrong with it.
            SourceFormat.Jats => TextForms.Detect(DeclaredEncoding.Decode(source.Bytes.Span[..Math.Min(source.Bytes.Length, Sample)])) is { Format: SourceFormat.Jats or SourceFormat.Html },
            SourceFormat.Html => IsPage(DeclaredEncoding.Decode(source.Bytes.Span)),
            _ => true,
        };
    }

    private static bool IsPage(string text) =>
        !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("{%", StringComparison.Ordinal) && PrintedLetters.In(text, LeastLetters) >= LeastLetters;
}
