using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Formats;

internal static class Extensions
{
    private static readonly Dictionary<string, Detection> Foreign = WordList.Lines("Extensions")
        .Select(line => line.Split(' ', 3))
        .ToDictionary(parts => parts[0], DetectionRow.Of, StringComparer.OrdinalIgnoreCase);

    public static Detection? Detect(string name) => Foreign.GetValueOrDefault(Path.GetExtension(name));
}
