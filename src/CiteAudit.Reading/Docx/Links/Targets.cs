namespace CiteAudit.Reading.Docx.Links;

// What citations lead to: the keys that works and bookmarks go by.
internal sealed record Targets(IReadOnlyDictionary<string, string> Works, IReadOnlyDictionary<string, string> Bookmarks);
