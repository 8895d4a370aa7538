using System.Globalization;

namespace CiteAudit.Resolving.Caching;

/// <summary>How many days an answer may be relied on.</summary>
internal sealed record Lifetime(int Held, int NotHeld)
{
    private static readonly (string Host, string Start, Lifetime Lifetime)[] Rows =
        [.. EmbeddedTable.Of("Lifetimes.txt").Select(row => (row[0], row[1], new Lifetime(Days(row[2]), Days(row[3]))))];

    /// <summary>The longest that anything is of use.</summary>
    public static int Longest { get; } = Rows.Max(row => Math.Max(row.Lifetime.Held, row.Lifetime.NotHeld));

    public static Lifetime Of(Request request) =>
        Rows.First(row => request.Path.StartsWith(row.Start, StringComparison.Ordinal) && (row.Host is "*" || IsAt(request, row.Host))).Lifetime;

    private static bool IsAt(Request request, string host) => string.Equals(request.Origin, "https://" + host, StringComparison.Ordinal);

    private static int Days(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
