namespace CiteAudit.Reading.Splitting.Entries;

// The label of an entry as printed, and where the entry's text starts behind it.
internal readonly record struct EntryLabel(string Text, string Shape, int Number, int Width)
{
    public bool IsAlone(string line) => Width >= line.Length;
}
