using CiteAudit.Model;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>What an import came to: records taken in, files read, files that were in already, and what could not be used.</summary>
public sealed record ImportOutcome(long Records, int Files, int Known, IReadOnlyList<Problem> Problems);
