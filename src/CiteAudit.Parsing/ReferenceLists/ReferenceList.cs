namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>The entries of the reference list, the passages they take up, and what is odd about their numbering.</summary>
internal sealed record ReferenceList(IReadOnlyList<Entry> Entries, IReadOnlySet<int> Passages, IReadOnlyList<string> Notes);
