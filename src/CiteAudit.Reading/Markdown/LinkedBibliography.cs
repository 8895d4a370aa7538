using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Bibliographies.Csl;
using CiteAudit.Reading.Encodings;
using YamlException = YamlDotNet.Core.YamlException;

namespace CiteAudit.Reading.Markdown;

// What "[@key]" points at: entries of the bibliographies that the front matter names, of the front matter itself,
// of Manubot's list of hand-written entries, and identifiers that are their own entry. In order of first citation.
internal sealed partial class LinkedBibliography(Source source, string yaml, IReadOnlyDictionary<string, string> links)
{
    private const string Project = "_quarto.yml";
    private const int MostFiles = 50;

    // Manubot opens the first unasked; the others are what templates call the file that a command line names.
    private static readonly string[] Unnamed = ["manual-references.json", "references.json", "references.bib", "bibliography.bib"];

    public (IReadOnlyList<Passage> Passages, IReadOnlyList<Reference> References) Link(IReadOnlyList<Passage> passages)
    {
        var values = Values(yaml);
        var nocite = string.Join(' ', Texts(values, "nocite"));
        if (nocite.Length == 0 && !passages.Any(passage => passage.Marks.Any(IsKeyed)))
            return (passages, []);

        var linked = passages.Select(Untagged).ToList();
        var entries = Entries(values);
        var keys = linked.SelectMany(passage => passage.Marks.Where(IsKeyed)).SelectMany(mark => mark.Target!.Split(';'))
            .Concat(NoCiteKey().Matches(nocite).SelectMany(match => Named(match.Groups["key"].Value, entries.Keys)))
            .Distinct(StringComparer.Ordinal);
        var cited = keys.Select(key => Entry(key, entries)).OfType<(StructuredEntry, Location)>().ToList();
        return cited.Count == 0 ? (passages, []) : (linked, StructuredEntries.References(cited));
    }

    private static IEnumerable<string> Named(string key, IEnumerable<string> all) => key is "*" ? all : [key];

    private static bool IsKeyed(Mark mark) => mark is { Kind: MarkKind.Citation, Target: not null };

    private static (StructuredEntry, Location)? Entry(string key, OrderedDictionary<string, (StructuredEntry Entry, Location Location)> entries) =>
        entries.TryGetValue(key, out var found) ? found
        : IdentifierKey.Entry(key) is { } entry ? (entry, default(Location))
        : null;

    // Manubot's "[@tag:name]: doi:…" gives an identifier a name; link definitions look the same and were gathered with them.
    private Passage Untagged(Passage passage) => passage.Marks.Any(IsKeyed)
        ? passage with { Marks = [.. passage.Marks.Select(mark => IsKeyed(mark) ? mark with { Target = string.Join(';', mark.Target!.Split(';').Select(Untagged)) } : mark)] }
        : passage;

    private string Untagged(string key) =>
        links.TryGetValue("@" + key.ToLowerInvariant(), out var target) ? target.TrimStart('@') : key;

    private OrderedDictionary<string, (StructuredEntry Entry, Location Location)> Entries(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        var entries = new OrderedDictionary<string, (StructuredEntry, Location)>(StringComparer.Ordinal);
        foreach (var found in CslYamlFile.Entries(yaml, "references").Concat(Files(values).SelectMany(BibliographyFile.Entries)))
            entries.TryAdd(found.Entry.Key, found);

        return entries;
    }

    private IEnumerable<Source> Files(IReadOnlyList<KeyValuePair<string, string>> values)
    {
        List<string> named = [.. Texts(values, "bibliography"), .. Texts(values, "manubot-output-bibliography")];
        if (named.Count == 0 && source.Beside(Project) is { } project)
            named = Texts(Values(TextDecoder.Decode(project.Bytes.Span)), "bibliography");

        return named.Concat(Unnamed).Concat(source.Neighbours().Where(IsHandWritten)).Append(Path.ChangeExtension(Path.GetFileName(source.Name), ".bib")).Distinct(StringComparer.Ordinal).Take(MostFiles).Select(source.Beside).OfType<Source>();
    }

    // Manubot opens every file of this name, in any format.
    private static bool IsHandWritten(string name) => name.StartsWith("manual-references", StringComparison.Ordinal);

    private static List<string> Texts(IReadOnlyList<KeyValuePair<string, string>> values, string path) =>
        [.. values.Where(value => string.Equals(value.Key, path, StringComparison.Ordinal)).Select(value => value.Value.Trim()).Where(text => text.Length > 0)];

    private static IReadOnlyList<KeyValuePair<string, string>> Values(string yaml)
    {
        try
        {
            return yaml.Length == 0 ? [] : YamlValues.Of(yaml);
        }
        catch (YamlException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"@(?:\{(?<key>[^{}\s]{1,300})\}|(?<key>\*|[\p{L}\d_](?:[\p{L}\d_]|[:.#$%&+?<>~/-](?=[\p{L}\d_])){0,300}))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NoCiteKey();
}
