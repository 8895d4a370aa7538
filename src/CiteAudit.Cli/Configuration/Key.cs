namespace CiteAudit.Cli.Configuration;

// A key that a section knows, and what becomes of the section's settings when it is there.
internal sealed record Key<T>(string Name, Func<T, Entry, T> Read);
