namespace CiteAudit.Reading.Splitting.Entries;

// A line at which an entry starts, its label where it has one, and how much of the line the label takes.
internal readonly record struct EntryStart(int Line, string? Label, int Width);
