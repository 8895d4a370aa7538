using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies.Csl;
using CiteAudit.Reading.Bibliographies.Nbib;
using CiteAudit.Reading.Bibliographies.Ris;
using CiteAudit.Reading.BibTex;
using CiteAudit.Reading.Docx;
using CiteAudit.Reading.Html;
using CiteAudit.Reading.Jats;
using CiteAudit.Reading.Latex;
using CiteAudit.Reading.Markdown;
using CiteAudit.Reading.Markdown.Projects;
using CiteAudit.Reading.Pdf;
using CiteAudit.Reading.PlainText;

namespace CiteAudit.Reading.Formats;

// Every reader, in one list: a new format is its folder and a line here.
internal static class ReaderBook
{
    private static readonly IReader[] All =
    [
        new MarkdownReader(),
        new PlainTextReader(),
        new HtmlReader(),
        new DocxReader(),
        new PdfReader(Pdftotext.Installed),
        new LatexReader(),
        new JatsReader(),
        new BibTexReader(),
        new RisReader(),
        new NbibReader(),
        new CslJsonReader(),
    ];

    public static IReadOnlyList<string> Extensions { get; } = [.. All.SelectMany(reader => reader.Extensions)];

    public static IReader? For(SourceFormat? format) => Array.Find(All, reader => reader.Format == format);

    public static Detection? Detect(string name) => ProjectFile.Is(name)
        ? new Detection(SourceFormat.Markdown, "a project file")
        : Array.Find(All, reader => reader.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)) is { } reader
            ? new Detection(reader.Format, reader.Format.ToString())
            : Formats.Extensions.Detect(name);

    public static bool Reads(string name) => ProjectFile.Is(name) || Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
