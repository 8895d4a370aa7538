using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Formats;
using CiteAudit.Reading.Markdown.Projects;

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

    /// <summary>
    /// Whether what is in a file is something to audit. Folders hold pages and data under the same endings; a file that
    /// its owner named is read whatever this says.
    /// </summary>
    public static bool IsManuscript(Source source) => FolderSigns.IsManuscript(source);

    /// <summary>Whether a file of this name has to be looked into to tell that.</summary>
    public static bool IsLookedInto(string name) => FolderSigns.IsLookedInto(name);

    /// <summary>Whether a file of this name stands for a manuscript whose text is in chapters beside it.</summary>
    public static bool IsProject(string name) => ProjectFile.Is(name);

    /// <summary>The files, by their paths from a project's, that are read together with it.</summary>
    public static IReadOnlyList<string> Chapters(Source project) => ProjectFile.Chapters(project);

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
