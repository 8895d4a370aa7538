namespace CiteAudit.Reading.Docx.Links;

// What citations lead to: the keys that works and bookmarks go by, and all keys in the order of the list, for ranges of which only the ends are links.
internal sealed record Targets(IReadOnlyDictionary<string, string> Works, IReadOnlyDictionary<string, string> Bookmarks, IReadOnlyList<string> InOrder);
