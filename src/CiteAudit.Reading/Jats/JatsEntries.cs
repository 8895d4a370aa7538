using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.Linking;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Jats;

// The works of a ref element: tagged, printed, or both, side by side.
internal static class JatsEntries
{
    public static IEnumerable<JatsEntry> Of(XElement reference, string id)
    {
        var label = Label(reference);
        var tagged = reference.Inside("element-citation").ToList();
        var mixed = reference.Inside("mixed-citation", "nlm-citation", "citation").ToList();
        var count = Math.Max(tagged.Count, mixed.Count);
        if (count == 0)
        {
            if (Printed(reference, label) is { } note)
                yield return new JatsEntry(id, CitationFields.Read(id, reference) with { Label = label, Printed = note.Text }, HasFields: false, note);
            yield break;
        }

        for (var index = 0; index < count; index++)
        {
            var fields = tagged.Count == count ? tagged[index] : mixed[index];
            var print = mixed.Count == count ? Printed(mixed[index], label) : null;
            var key = index == 0 ? id : FormattableString.Invariant($"{id}-{index + 1}");
            var entry = CitationFields.Read(key, fields) with { Label = label ?? Bare(print?.Label), Printed = print?.Text };
            if (mixed.Count == count && !ReferenceEquals(fields, mixed[index]))
                entry = WithIdentifiers(entry, CitationFields.Read(key, mixed[index]));
            yield return new JatsEntry(id, entry, CitationFields.Has(fields), print);
        }
    }

    // What only the printed form tags.
    private static StructuredEntry WithIdentifiers(StructuredEntry entry, StructuredEntry printed) =>
        entry with { Doi = entry.Doi ?? printed.Doi, Pmid = entry.Pmid ?? printed.Pmid, Url = entry.Url ?? printed.Url };

    private static string? Bare(string? label) => label is null ? null : EntryLabel.Bare(label);

    // The number or tag alone, as markers print it.
    private static string? Label(XElement reference)
    {
        var label = JatsText.Plain(reference.Child("label") ?? reference.Inside("label").FirstOrDefault())?.Trim('[', ']', '(', ')', '.', ' ');
        return string.IsNullOrEmpty(label) ? null : label;
    }

    private static Passage? Printed(XElement citation, string? label)
    {
        var run = new RunText();
        var text = new JatsText(run, JatsLinks.None, inner => run.Append(" " + inner.Value));
        foreach (var node in citation.Nodes())
        {
            if (node is not XElement { Name.LocalName: "label" })
                text.Write(node);
        }

        return run.Passage(PassageKind.ListItem, citation.Location()) is { } passage ? WithoutLabel(passage, label) with { Level = 1 } : null;
    }

    // Some repeat the label in the text: "15 Martins J, …".
    private static Passage WithoutLabel(Passage passage, string? label)
    {
        if (EntryLabel.At(passage.Text) is { } printed && (label is null || string.Equals(EntryLabel.Bare(printed.Label), label, StringComparison.Ordinal)))
            return EntryLabel.Without(passage, printed.Length) with { Label = printed.Label };
        if (label is null || !passage.Text.StartsWith(label + " ", StringComparison.Ordinal))
            return passage;

        return EntryLabel.Without(passage, label.Length + 1);
    }
}
