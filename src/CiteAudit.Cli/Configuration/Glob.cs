using System.IO.Enumeration;
using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// Written here because Microsoft.Extensions.FileSystemGlobbing knows no question mark.
internal readonly record struct Glob
{
    private const string AnyDepth = "**";

    private readonly string? value;

    private Glob(string value) => this.value = value;

    public string Pattern => value ?? "";

    public static Parsed<Glob> Parse(string text)
    {
        var pattern = text.StartsWith("./", StringComparison.Ordinal) ? text[2..] : text;
        if (pattern.Length == 0)
            return Parsed<Glob>.Malformed(text, "it is empty");
        if (pattern.Contains('\\', StringComparison.Ordinal))
            return Parsed<Glob>.Malformed(text, "folders are separated by `/`, not by `\\`");
        if (pattern[0] == '/')
            return Parsed<Glob>.Malformed(text, "a pattern starts at the configuration file's folder, not at `/`");
        if (pattern.Contains("//", StringComparison.Ordinal))
            return Parsed<Glob>.Malformed(text, "a folder's name is missing between two slashes");
        if (pattern.Split('/').Contains("..", StringComparer.Ordinal))
            return Parsed<Glob>.Malformed(text, "a pattern cannot leave the configuration file's folder with `..`");

        return Parsed<Glob>.Of(text, new Glob(pattern));
    }

    // Walks the pattern's segments and keeps, for each number of the name's segments, whether so many can have been matched.
    public bool Matches(string name)
    {
        var parts = name.Split('/');
        var matched = new bool[parts.Length + 1];
        matched[0] = true;
        foreach (var segment in Segments())
            matched = string.Equals(segment, AnyDepth, StringComparison.Ordinal) ? WithAnyDepth(matched) : WithOne(segment, parts, matched);

        return matched[^1];
    }

    public override string ToString() => Pattern;

    // What ends in ** or / means what lies in the folder, not the folder's own name.
    private List<string> Segments()
    {
        var segments = Pattern.Split('/').ToList();
        if (segments[^1].Length == 0)
            segments[^1] = AnyDepth;
        if (string.Equals(segments[^1], AnyDepth, StringComparison.Ordinal))
            segments.Add("*");
        return segments;
    }

    private static bool[] WithAnyDepth(bool[] matched)
    {
        var first = Array.IndexOf(matched, value: true);
        return [.. matched.Select((_, count) => first >= 0 && count >= first)];
    }

    private static bool[] WithOne(string segment, string[] parts, bool[] matched) =>
        [false, .. parts.Select((part, index) => matched[index] && FileSystemName.MatchesSimpleExpression(segment, part, ignoreCase: false))];
}
