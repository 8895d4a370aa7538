namespace CiteAudit.Reading.Docx.Numbering;

// What Word prints before a paragraph of a list; levels count from 1.
internal readonly record struct ListLabel(string Text, int Level, bool IsBullet);
