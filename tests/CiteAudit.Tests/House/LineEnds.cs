namespace CiteAudit.Tests.House;

// Lines end with a line feed, the last one too. Manuscripts and golden files are kept as they came.
internal static class LineEnds
{
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            if (file.Text.Contains('\r', StringComparison.Ordinal))
                yield return $"{file.Path} has carriage returns";

            if (file.Text.Length > 0 && !file.Text.EndsWith('\n') && !IsKept(file))
                yield return $"{file.Path} does not end with a line feed";
        }
    }

    private static bool IsKept(SourceFile file) => file.IsUnder("corpus") || file.Path.Contains("/Golden/", StringComparison.Ordinal);
}
