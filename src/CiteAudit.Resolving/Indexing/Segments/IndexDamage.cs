namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Raised where the bytes of an index are not what they were written as. Caught where questions are answered.</summary>
public sealed class IndexDamage(string what) : IOException($"the local index is damaged: {what}");
