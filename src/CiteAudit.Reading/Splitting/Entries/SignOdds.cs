namespace CiteAudit.Reading.Splitting.Entries;

internal readonly record struct SignOdds(int Kind, double AtStart, double Within, double Weight);
