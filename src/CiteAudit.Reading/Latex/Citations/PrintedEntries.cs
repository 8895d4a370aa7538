using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Citations;

// The \bibitem entries of a text. Citations target them by their numbers, as the list that is printed has them.
internal static partial class PrintedEntries
{
    public static Dictionary<string, CitedEntry> In(TexText tex)
    {
        var entries = new Dictionary<string, CitedEntry>(StringComparer.Ordinal);
        var count = 0;
        foreach (Match item in Item().Matches(tex.Text))
        {
            var number = (++count).ToString(CultureInfo.InvariantCulture);
            var arguments = new Arguments(tex, item.Index + item.Length, tex.Text.Length);
            var label = arguments.Optional();
            if (arguments.Group() is { } key)
                entries.TryAdd(string.Join(' ', key.In(tex.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Entry(tex, number, label));
        }

        return entries;
    }

    // natbib's labels read "Davis et al.(2023)Davis, Smith, and Jones".
    private static CitedEntry Entry(TexText tex, string number, TextSpan? label)
    {
        var printed = label is { } span ? LatexText.Of(span.In(tex.Text)) : "";
        var natbib = Natbib().Match(printed);
        return natbib.Success
            ? new CitedEntry(number, number) { Authors = natbib.Groups["authors"].Value.Trim(), Year = natbib.Groups["year"].Value }
            : new CitedEntry(number, number);
    }

    [GeneratedRegex(@"\\bibitem(?![A-Za-z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<authors>[^()]{1,200})\((?<year>[^()]{1,20})\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Natbib();
}
