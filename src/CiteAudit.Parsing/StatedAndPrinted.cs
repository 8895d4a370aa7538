using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing.Fields;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing;

/// <summary>The references of a document: those its format states, those its list prints, or, where neither has all, both.</summary>
internal static class StatedAndPrinted
{
    public static IReadOnlyList<Reference> References(Document document, IReadOnlyList<Entry> printed)
    {
        if (document.References.Count == 0)
            return [.. printed.Select(ReferenceReader.Read)];
        if (!document.PrintsMore)
            return document.References;

        var keys = document.References.Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        return [.. document.References, .. printed.Select(entry => ReferenceReader.Read(entry with { Key = Unique(entry.Key, keys) }))];
    }

    private static string Unique(string stem, HashSet<string> keys)
    {
        var key = stem;
        for (var count = 2; !keys.Add(key); count++)
            key = string.Create(CultureInfo.InvariantCulture, $"{stem}-{count}");
        return key;
    }
}
