namespace CiteAudit.Cli.Configuration;

internal static class NearestName
{
    private const int LongestName = 64;
    private const int ShortestBeginning = 3;

    public static string Remedy(string written, IReadOnlyList<string> names, string otherwise) =>
        Find(written, names) is { } near ? $"Did you mean {Wording.Quoted(near)}?" : otherwise;

    // One slip in three letters is still the same word; so is a word cut short, as in "warn".
    public static string? Find(string written, IReadOnlyList<string> names)
    {
        if (written.Length > LongestName)
            return null;

        var lower = written.ToLowerInvariant();
        var byDistance = names.Select(name => (Name: name, Distance: Distance(lower, name.ToLowerInvariant()))).OrderBy(near => near.Distance).ToList();
        return byDistance.Find(near => near.Distance <= Math.Max(1, Math.Max(written.Length, near.Name.Length) / 3)).Name
            ?? byDistance.Find(near => OneBeginsTheOther(lower, near.Name.ToLowerInvariant())).Name;
    }

    private static bool OneBeginsTheOther(string left, string right) =>
        Math.Min(left.Length, right.Length) >= ShortestBeginning
        && (left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal));

    // Optimal string alignment: letters added, dropped, changed, or two neighbours swapped.
    private static int Distance(string left, string right)
    {
        int[] beforeLast = [];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }
}
