namespace CiteAudit.Reading.Latex.Inline;

// Count is the number of arguments that are not text, or the level of a heading.
internal readonly record struct Command(CommandKind Kind, int Count);
