using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Damage;
using CiteAudit.Parsing.ReferenceLists;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Reads an entry of the list into a reference.</summary>
internal static class ReferenceReader
{
    public static Reference Read(Entry entry)
    {
        var labelled = EntryLabeller.Label(entry.Text);
        return ReferenceBuilder.Build(entry, SegmentReader.Read(entry, labelled.Segments, labelled.Confidence), EntryDamage.In(entry.Text, labelled.Segments));
    }
}
