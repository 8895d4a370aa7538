using System.Text.RegularExpressions;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Latex.Facts;

// The language that babel or polyglossia is told of.
internal static partial class LanguageFinder
{
    // Options stand before the document begins.
    private const int Preamble = 100_000;

    private static readonly Dictionary<string, string> Codes = WordList.Lines("LatexLanguages")
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase);

    public static string? In(string text)
    {
        var start = text[..Math.Min(text.Length, Preamble)];
        if (Main().Match(start) is { Success: true } main)
            return Codes.GetValueOrDefault(main.Groups["language"].Value);
        if (Babel().Match(start) is not { Success: true } babel)
            return null;

        var options = babel.Groups["options"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // babel sets in the last language of the list, unless one is named the main one.
        var language = Array.Find(options, option => option.StartsWith("main=", StringComparison.Ordinal))?["main=".Length..] ?? options.LastOrDefault(Codes.ContainsKey);
        return language is null ? null : Codes.GetValueOrDefault(language);
    }

    [GeneratedRegex(@"\\(?:setmainlanguage|setdefaultlanguage)(?:\[[^\]]{0,200}\])?\{(?<language>[a-z-]{2,30})\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Main();

    [GeneratedRegex(@"\\usepackage\[(?<options>[^\]]{0,300})\]\{babel\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Babel();
}
