namespace CiteAudit.Reading.Docx.Numbering;

// A list that paragraphs can belong to. Lists over one abstract definition count on from each other, unless they start anew.
internal sealed record ListDefinition(int Abstract, IReadOnlyDictionary<int, ListLevel> Levels, IReadOnlyDictionary<int, int> Starts);
