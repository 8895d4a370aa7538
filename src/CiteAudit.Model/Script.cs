namespace CiteAudit.Model;

/// <summary>The writing system most letters of a text belong to. Words of two writing systems cannot be compared.</summary>
public readonly record struct Script
{
    private static readonly (char First, char Last, string Name)[] Ranges =
    [
        ('A', '\u024f', "Latin"),
        ('\u0370', '\u03ff', "Greek"),
        ('\u0400', '\u052f', "Cyrillic"),
        ('\u0590', '\u05ff', "Hebrew"),
        ('\u0600', '\u06ff', "Arabic"),
        ('\u0900', '\u097f', "Devanagari"),
        ('\u0e00', '\u0e7f', "Thai"),
        ('\u1100', '\u11ff', "Hangul"),
        ('\u1e00', '\u1eff', "Latin"),
        ('\u3040', '\u30ff', "Han"),
        ('\u3400', '\u9fff', "Han"),
        ('\uac00', '\ud7a3', "Hangul"),
        ('\uf900', '\ufaff', "Han"),
    ];

    private readonly string? name;

    private Script(string name) => this.name = name;

    /// <summary>Empty when the text has no letters, or letters of no writing system known here.</summary>
    public string Name => name ?? "";

    /// <summary>Japanese counts as Han, whose characters it shares.</summary>
    public static Script Of(string text) =>
        text.Where(char.IsLetter)
            .Select(NameOf)
            .Where(name => name.Length > 0)
            .GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Script(group.Key))
            .FirstOrDefault();

    /// <summary>Whether two texts are known to be written differently.</summary>
    public static bool Differ(string one, string other)
    {
        var (first, second) = (Of(one), Of(other));
        return first.Name.Length > 0 && second.Name.Length > 0 && first != second;
    }

    public static bool IsHan(char glyph) => string.Equals(NameOf(glyph), "Han", StringComparison.Ordinal);

    public override string ToString() => Name;

    private static string NameOf(char glyph) => Array.Find(Ranges, range => glyph >= range.First && glyph <= range.Last).Name ?? "";
}
