namespace CiteAudit.Training.Topics.Data;

/// <summary>A topic of the taxonomy: its place in it, and the words that describe it.</summary>
internal sealed record TopicEntry(string Name, string Subfield, string Field, string Domain, IReadOnlyList<string> Keywords, string Summary);
