using System.Globalization;

namespace CiteAudit.Model;

/// <summary>Where in a source something stands. Numbers count from 1; zero means the format does not say.</summary>
public readonly record struct Location(int Line, int Column = 0, int Page = 0, string? Path = null) : IComparable<Location>
{
    public static bool operator <(Location left, Location right) => left.CompareTo(right) < 0;

    public static bool operator >(Location left, Location right) => left.CompareTo(right) > 0;

    public static bool operator <=(Location left, Location right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Location left, Location right) => left.CompareTo(right) >= 0;

    /// <summary>A manuscript of several files is in order file by file; parts that are numbered come by their numbers.</summary>
    public int CompareTo(Location other)
    {
        var byPath = NaturalOrder.Compare(Path, other.Path);
        var byPage = byPath != 0 ? byPath : Page.CompareTo(other.Page);
        var byLine = byPage != 0 ? byPage : Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString()
    {
        string?[] parts =
        [
            Page > 0 ? string.Create(CultureInfo.InvariantCulture, $"page {Page}") : null,
            Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {Line}") : null,
            Path,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
