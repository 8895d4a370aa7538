using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A file that an import has read: to its end, or so many of its records.</summary>
internal sealed record ReadFile(DumpFile File, int Import, long Records, bool IsFinished, string? Fault = null);
