namespace CiteAudit.Model;

/// <summary>One text a finding rests on, and where it comes from.</summary>
public sealed record Evidence(string Heading, string Text, string Origin);
