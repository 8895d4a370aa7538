namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A segment as the manifest names it: a registry's tables over the records of some imports. Level 0 is as written, each next one merged from <see cref="IndexFormat.Fan"/>.</summary>
internal sealed record SegmentInfo(int Number, IndexedRegistry Registry, int Level, long Documents, long Keys)
{
    public string Folder => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{Number:d6}");
}
