namespace CiteAudit.Reading.Docx.Links;

// One entry of the printed list: where its passage stands, the number before it, the key it goes by, its text without the number.
internal sealed record PrintedEntry(int Position, string? Label, string Key, string Text);
