namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>The names of a segment's tables in its folder.</summary>
internal static class SegmentFiles
{
    public const string Documents = "documents";
    public const string Keys = "keys";
    public const string Terms = "terms";
    public const string Postings = "postings";
}
