using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>What the reader hands over: a batch, or the end of a file.</summary>
internal sealed record ImportStep<T>(DumpFile File, Task<T>? Batch, FileOutcome? End, long Bytes);
