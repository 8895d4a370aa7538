using System.Collections.Frozen;

namespace CiteAudit.Tests.House;

// A text file of the repository: its path from the root with forward slashes, and what it says.
internal sealed record SourceFile(string Path, string Text)
{
    // The formats .gitattributes calls binary, and those a template or a corpus may bring; a PDF need not hold a zero byte.
    private static readonly FrozenSet<string> Binary =
        new[] { ".png", ".ico", ".jpg", ".woff2", ".docx", ".odt", ".pdf", ".gz", ".zip", ".bin" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public string Name => System.IO.Path.GetFileName(Path);

    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public int Lines => Text.Count(glyph => glyph == '\n') + (Text.Length == 0 || Text.EndsWith('\n') ? 0 : 1);

    public static bool IsText(string path, ReadOnlySpan<byte> bytes) =>
        !Binary.Contains(System.IO.Path.GetExtension(path)) && !bytes[..Math.Min(bytes.Length, 8000)].Contains((byte)0);

    public bool Is(string extension) => Path.EndsWith(extension, StringComparison.Ordinal);

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}
