namespace CiteAudit.Reading.Mending;

internal readonly record struct Surroundings(bool IsInterrupted, bool IsInReferences, bool IsAtTop);
