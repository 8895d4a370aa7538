using CiteAudit.Reading;

namespace CiteAudit.Cli.Inputs;

/// <summary>Tells what of a folder stands for itself, and what belongs to a manuscript beside it.</summary>
internal static class FolderContent
{
    private const int Preamble = 65536;

    /// <summary>
    /// A bibliography is audited for itself only where there is no manuscript that could be citing it; a chapter of a LaTeX
    /// project is read with the file that includes it.
    /// </summary>
    public static IEnumerable<Input> ToAudit(IReadOnlyList<Input> found)
    {
        var manuscripts = found.Where(file => !DocumentReader.IsBibliography(file.Name)).ToList();
        if (manuscripts.Count == 0)
            return found;

        var whole = manuscripts.Where(file => IsLatex(file) && StartsDocument(file)).ToHashSet();
        return whole.Count == 0 ? manuscripts : manuscripts.Where(file => !IsLatex(file) || whole.Contains(file));
    }

    private static bool IsLatex(Input file) => Path.GetExtension(file.Name) is ".tex" or ".latex";

    private static bool StartsDocument(Input file)
    {
        try
        {
            using var reader = new StreamReader(file.Path);
            var start = new char[Preamble];
            return start.AsSpan(0, reader.ReadBlock(start)).Contains(@"\documentclass", StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Kept among those to audit, so that the run says what is wrong with it.
            return true;
        }
    }
}
