using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Damage;
using CiteAudit.Parsing.ReferenceLists;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Reads an entry of the list into a reference.</summary>
internal static class ReferenceReader
{
    /// <summary>Limits of time are of the clock: on a starved machine a thread may sleep through them.</summary>
    private const int Tries = 3;

    public static Reference Read(Entry entry)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            try
            {
                return ReadOnce(entry);
            }
            catch (RegexMatchTimeoutException)
            {
                // Once more: what is slow of itself is so again.
            }
        }

        return new Reference(entry.Key, entry.Text, entry.Location) { Label = entry.Label, Confidence = 0, Damage = ["it could not be read in time"] };
    }

    private static Reference ReadOnce(Entry entry)
    {
        var labelled = EntryLabeller.Label(entry.Text);
        return ReferenceBuilder.Build(entry, SegmentReader.Read(entry, labelled.Segments, labelled.Confidence), EntryDamage.In(entry.Text, labelled.Segments));
    }
}
