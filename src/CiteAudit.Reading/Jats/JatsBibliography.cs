using System.Globalization;
using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Reading.Jats;

// The reference lists of an article. Where most entries have tagged fields, these are the references; where they are only
// printed, the entries are passages for Parsing to read, and keyed as it will key them.
internal sealed class JatsBibliography
{
    private const double LeastTagged = 0.8;

    private readonly Dictionary<XElement, List<Passage>> printed = [];
    private readonly Dictionary<string, List<string>> keys = new(StringComparer.Ordinal);

    public JatsBibliography(XElement article)
    {
        var refs = article.Inside("ref").Where(reference => !reference.Ancestors().Any(above => above.Is("sub-article", "response"))).ToList();
        var entries = refs.Select((reference, index) => (Ref: reference, Works: JatsEntries.Of(reference, reference.Stated("id") ?? FormattableString.Invariant($"r{index + 1}")).ToList())).ToList();
        var all = entries.SelectMany(entry => entry.Works).ToList();
        IsStructured = all.Count > 0 && all.Count(work => work.HasFields || work.Passage is null) >= all.Count * LeastTagged;
        References = IsStructured ? Structured(all, entries.SelectMany(entry => entry.Works.Select(_ => entry.Ref.Location()))) : [];
        if (!IsStructured)
            Print(entries);
        Labels = all.Where(work => work.Fields.Label is not null).DistinctBy(work => work.Id).ToDictionary(work => work.Id, work => work.Fields.Label!, StringComparer.Ordinal);
        Order = new EntryOrder(all.Select((work, index) => (IsStructured ? References[index].Key : PrintedKey(work, index), work.Fields.Label)));
    }

    public bool IsStructured { get; }

    public IReadOnlyList<Reference> References { get; }

    public IReadOnlyDictionary<string, List<string>> Keys => keys;

    public IReadOnlyDictionary<string, string> Labels { get; }

    public EntryOrder Order { get; }

    public IReadOnlyList<Passage> PrintedIn(XElement reference) => printed.GetValueOrDefault(reference) ?? [];

    private List<Reference> Structured(List<JatsEntry> works, IEnumerable<Location> locations)
    {
        var references = StructuredEntries.References(works.Select(work => work.Fields).Zip(locations))
            .Select((reference, index) => works[index].HasFields ? reference : reference with { Damage = ["the file tags no fields in this entry"] })
            .ToList();
        foreach (var group in works.Zip(references).GroupBy(pair => pair.First.Id, StringComparer.Ordinal))
            keys.TryAdd(group.Key, [.. group.Select(pair => pair.Second.Key)]);
        return references;
    }

    private void Print(List<(XElement Ref, List<JatsEntry> Works)> entries)
    {
        var count = 0;
        foreach (var (reference, works) in entries)
        {
            var texts = works.Where(work => work.Passage is not null).ToList();
            printed[reference] = [.. texts.Select(work => work.Passage! with { Label = PrintedLabel(work.Fields.Label) })];
            foreach (var work in texts)
            {
                var key = PrintedKey(work, count++);
                if (!keys.TryAdd(work.Id, [key]))
                    keys[work.Id].Add(key);
            }
        }
    }

    private static string PrintedKey(JatsEntry work, int index) =>
        PrintedLabel(work.Fields.Label) is null ? FormattableString.Invariant($"r{index + 1}") : work.Fields.Label!;

    private static string? PrintedLabel(string? label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"[{label}]" : null;
}
