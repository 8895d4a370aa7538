namespace CiteAudit.Reading.Pdf;

internal readonly record struct Word(Box Box, string Text);
