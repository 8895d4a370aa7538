namespace CiteAudit.Model;

/// <summary>A rule that could not tell, and why. Silence is not approval.</summary>
public sealed record Abstention(string Rule, string Reason, IReadOnlyList<string> Subjects);
