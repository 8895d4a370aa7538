namespace CiteAudit.Reading.Latex.Citations;

// The keys of one pair of braces, with what is printed before and after them.
internal sealed record CitationGroup(IReadOnlyList<string> Keys, string Before, string After);
