using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Formats;

namespace CiteAudit.Reading;

/// <summary>Reads a manuscript of any supported format into passages, and undoes the format on the way.</summary>
public static class DocumentReader
{
    /// <summary>The endings of the file names that are read, such as <c>.md</c>.</summary>
    public static IReadOnlyList<string> Extensions => ReaderBook.Extensions;

    /// <summary>Whether a file of this name looks like something to read. Folders hold pictures and data as well.</summary>
    public static bool Recognises(string name) => ReaderBook.Reads(name);

    /// <summary>Whether a file of this name holds references and no text, as a .bib file does.</summary>
    public static bool IsBibliography(string name) =>
        ReaderBook.Detect(name)?.Format is SourceFormat.BibTex or SourceFormat.Ris or SourceFormat.Nbib or SourceFormat.CslJson;

    /// <summary>Gives the document, or the one problem that stands in its way.</summary>
    public static bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        document = null;
        var detection = FormatDetector.Detect(source, ReaderBook.Detect(source.Name));
        if (ReaderBook.For(detection.Format) is { } reader)
        {
            if (!reader.TryRead(source, out var read, out problem))
                return false;

            document = read.Passages.Count > 0 || read.References.Count > 0 ? read : null;
            problem = document is null ? new Problem(source.Name, "it is empty", "Check that it was saved or copied in full") : null;
            return document is not null;
        }

        var reason = detection.Name.StartsWith("not ", StringComparison.Ordinal) ? "" : ", which this version does not read";
        problem = new Problem(source.Name, $"it is {detection.Name}{reason}", "Export it as plain text or Markdown");
        return false;
    }
}
