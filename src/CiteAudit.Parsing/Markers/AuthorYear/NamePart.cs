namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>One folded word of the names cited.</summary>
internal readonly record struct NamePart(string Text, NameWordKind Kind, bool IsCapitals);
