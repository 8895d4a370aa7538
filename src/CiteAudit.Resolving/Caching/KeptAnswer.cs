namespace CiteAudit.Resolving.Caching;

/// <summary>One kept answer, for a person to look at.</summary>
public sealed record KeptAnswer(string File, string Content);
