using System.Text;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.BibTex;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Latex.Citations;

// A .bbl as biber writes it: \entry{key}{type}{…} with \field, \name, \list and \verb lines up to \endentry.
internal static partial class BiberOutput
{
    public static bool Is(string text) => text.Contains("\\endentry", StringComparison.Ordinal);

    public static IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries(string text, string path)
    {
        var lines = new SourceText(text);
        return [.. Entry().Matches(text).Select(match => (EntryFields.Of(Read(match)), lines.LocationOf(match.Index) with { Path = path }))];
    }

    private static BibTexEntry Read(Match match)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var body = match.Groups["body"].Value;
        foreach (Match field in Field().Matches(body))
            fields.TryAdd(field.Groups["name"].Value, field.Groups["value"].Value);
        foreach (Match verb in Verb().Matches(body))
            fields.TryAdd(verb.Groups["name"].Value, verb.Groups["value"].Value);
        foreach (Match list in List().Matches(body))
            fields.TryAdd(list.Groups["name"].Value, list.Groups["value"].Value);
        foreach (Match names in Names().Matches(body))
            fields.TryAdd(names.Groups["role"].Value, People(names.Groups["people"].Value));
        return new BibTexEntry(match.Groups["type"].Value.ToLowerInvariant(), match.Groups["key"].Value, match.Index, fields);
    }

    // Each name's parts stand on lines of their own; its first line has a hash, which starts the next name.
    private static string People(string people)
    {
        var list = new StringBuilder();
        foreach (var person in people.Split("hash=", StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var parts = Part().Matches(person).ToLookup(match => match.Groups["part"].Value, match => match.Groups["value"].Value, StringComparer.Ordinal);
            if (parts["family"].FirstOrDefault() is not { } family)
                continue;
            list.Append(list.Length > 0 ? " and " : "");
            list.Append(parts["given"].Any() ? $"{string.Join(' ', parts["prefix"].Take(1).Append(family))}, {parts["given"].First()}" : $"{{{family}}}");
        }

        return list.ToString();
    }

    [GeneratedRegex(@"\\entry\{(?<key>[^{}]{1,300})\}\{(?<type>[a-zA-Z]{1,40})\}(?<body>.*?)\\endentry", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\s{0,12}\\field\{(?<name>[a-z]{1,40})\}\{(?<value>.*)\}\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Field();

    [GeneratedRegex(@"\\verb\{(?<name>[a-z]{1,40})\}\s{1,12}\\verb (?<value>[^\n]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\\list\{(?<name>[a-z]{1,40})\}\{\d{1,3}\}\{%?\s{1,12}\{(?<value>[^\n]*?)\}%", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex List();

    [GeneratedRegex(@"\\name\{(?<role>author|editor)\}\{\d{1,5}\}\{[^\n]{0,200}\}\{%(?<people>.*?)\n\s{0,8}\}\n", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Names();

    [GeneratedRegex(@"^\s{0,20}(?<part>family|given|prefix|suffix)=\{(?<value>[^\n]*?)\},?%?\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Part();
}
