namespace CiteAudit.Tests.Resolving.Network;

/// <summary>A request as the server saw it.</summary>
internal sealed record Arrival(string Target, DateTimeOffset At, IReadOnlyDictionary<string, string> Headers);
