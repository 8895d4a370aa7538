namespace CiteAudit.Model;

/// <summary>Why a finding is set aside, and what set it aside.</summary>
public sealed record Silence(string Reason, string By);
