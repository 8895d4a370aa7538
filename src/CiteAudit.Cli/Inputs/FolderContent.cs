using CiteAudit.Reading;

namespace CiteAudit.Cli.Inputs;

/// <summary>Tells what of a folder stands for itself, and what belongs to a manuscript beside it.</summary>
internal static class FolderContent
{
    private const int Preamble = 65536;

    /// <summary>
    /// A bibliography is audited for itself only where there is no manuscript that could be citing it; a chapter is read
    /// with the file that puts the chapters together.
    /// </summary>
    public static IEnumerable<Input> ToAudit(IReadOnlyList<Input> found)
    {
        var chapters = found.SelectMany(Chapters).ToHashSet(StringComparer.Ordinal);
        var wholes = found.Where(file => !chapters.Contains(file.Name) && IsManuscript(file)).ToList();
        var manuscripts = wholes.Where(file => !DocumentReader.IsBibliography(file.Name)).ToList();
        if (manuscripts.Count == 0)
            return wholes;

        var latex = manuscripts.Where(file => IsLatex(file) && StartsDocument(file)).ToHashSet();
        return latex.Count == 0 ? manuscripts : manuscripts.Where(file => !IsLatex(file) || latex.Contains(file));
    }

    /// <summary>What cannot be opened is kept among those to audit, so that the run says what is wrong with it.</summary>
    private static bool IsManuscript(Input file) =>
        !DocumentReader.IsLookedInto(file.Name) || !SourceFile.TryOpen(file, out var source, out _) || DocumentReader.IsManuscript(source);

    private static IEnumerable<string> Chapters(Input file)
    {
        if (!DocumentReader.IsProject(file.Name) || !SourceFile.TryOpen(file, out var source, out _))
            return [];

        var folder = file.Name[..(file.Name.LastIndexOf('/') + 1)];
        return DocumentReader.Chapters(source).Select(chapter => folder + chapter);
    }

    private static bool IsLatex(Input file) => Path.GetExtension(file.Name).ToLowerInvariant() is ".tex" or ".latex" or ".ltx";

    private static bool StartsDocument(Input file)
    {
        try
        {
            using var reader = new StreamReader(file.Path);
            var start = new char[Preamble];
            var text = start.AsSpan(0, reader.ReadBlock(start));
            return text.Contains(@"\documentclass", StringComparison.Ordinal) && !text.Contains("]{subfiles}", StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Kept among those to audit, so that the run says what is wrong with it.
            return true;
        }
    }
}
