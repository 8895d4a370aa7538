namespace CiteAudit.Resolving.Network;

/// <summary>Why a host is not asked any more, and until when; without an end it is for the rest of the run.</summary>
internal sealed record Closure(string Reason, DateTimeOffset? End = null);
