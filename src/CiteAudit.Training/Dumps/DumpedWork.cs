namespace CiteAudit.Training.Dumps;

/// <summary>A work as its record in a dump has it.</summary>
internal sealed record DumpedWork(string Doi, string Title, string Family, int Year);
