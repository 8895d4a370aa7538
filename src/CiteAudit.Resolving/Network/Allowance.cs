using System.Globalization;

namespace CiteAudit.Resolving.Network;

/// <summary>How many requests a host takes in an interval, and how many at a time.</summary>
internal sealed record Allowance(int Requests, TimeSpan Interval, int AtOnce)
{
    /// <summary>As in "500/300:1".</summary>
    public static Allowance Parse(string text)
    {
        var parts = text.Split('/', ':');
        return new Allowance(Number(parts[0]), TimeSpan.FromSeconds(Number(parts[1])), Number(parts[2]));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
