namespace CiteAudit.Model;

/// <summary>How much of a text is about a topic, from 0 to 1.</summary>
public sealed record TopicShare(string Topic, double Share);
