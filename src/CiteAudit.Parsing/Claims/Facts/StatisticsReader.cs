using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Claims.Facts;

/// <summary>The figures a sentence states: shares, counts of people and things, measures, tests. A bare number is none.</summary>
internal static partial class StatisticsReader
{
    private static readonly FrozenSet<string> Things = Lexicon.IgnoringCase("counted-things.txt");
    private static readonly FrozenSet<string> Units = Lexicon.AsPrinted("measure-units.txt");

    public static IReadOnlyList<string> In(string sentence)
    {
        if (!sentence.AsSpan().ContainsAnyInRange('0', '9'))
            return [];

        List<(int At, string Text)>? found = null;
        foreach (Match match in Stated().Matches(sentence))
            (found ??= []).Add((match.Index, match.Value));
        foreach (Match match in Numbered().Matches(sentence))
        {
            if (Length(match) is > 0 and var length && found?.Exists(other => other.At <= match.Index && match.Index < other.At + other.Text.Length) != true)
                (found ??= []).Add((match.Index, sentence.Substring(match.Index, length)));
        }

        found?.Sort((left, right) => left.At.CompareTo(right.At));
        return found is null ? [] : [.. found.Select(figure => figure.Text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>How far the figure reaches: to its unit, or to what is counted.</summary>
    private static int Length(Match match)
    {
        var (word, thing) = (match.Groups["word"], match.Groups["thing"]);
        if (Units.Contains(word.Value))
            return word.Index + word.Length + match.Groups["per"].Length - match.Index;
        if (IsYear(match.Groups["number"].Value))
            return 0;
        var counted = Things.Contains(word.Value) ? word : thing.Success && Things.Contains(thing.Value) ? thing : null;
        return counted is null ? 0 : counted.Index + counted.Length - match.Index;
    }

    // "In 2019 studies began": what may be a year counts nothing.
    private static bool IsYear(string number) => number.Length == 4 && number[0] is '1' or '2' && number.All(char.IsAsciiDigit) && number[1] is '8' or '9' or '0';

    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}.,])((\p{Sc}\s?)\d{1,9}([.,]\d{1,3}){0,4}(\s(million|billion|trillion))?|[≈~<>≤≥±]?\d{1,9}([.,]\d{1,3}){0,3}(\s?[-–]\s?\d{1,9}([.,]\d{1,3})?)?\s?(%|‰|per\s?cent\b|percentage\spoints?\b|Prozent\b|por\s(cento|ciento)\b|pour\scent\b)|[pP]\s?[<>=≤≥]\s?0?[.,]\d{1,6}|[nN]\s?=\s?\d{1,9}([.,]\d{3}){0,3}|(OR|HR|RR|SD|SE|[rRdtβ]|R²|R2|χ2|χ²|[Ft]\(\d{1,4}(,\s?\d{1,6})?\))\s?=\s?[-−–]?\d{0,6}[.,]\d{1,6})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Stated();

    // One word may stand between: "1,204 adult respondents".
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}.,/-])(?<number>\d{1,9}([.,]\d{3}){0,3}([.,]\d{1,2})?)(\s?[-–]\s?\d{1,6}([.,]\d{1,2})?)?[\s-]?(?<word>°[CF]|[μµ]?\p{L}{1,15}[23]?)(?<per>/\p{L}{1,4})?(?![\p{L}\p{Nd}])(\s(?<thing>\p{L}{3,15}))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();
}
