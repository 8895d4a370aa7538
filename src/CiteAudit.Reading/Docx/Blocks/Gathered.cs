using CiteAudit.Model;
using CiteAudit.Reading.Docx.Styles;

namespace CiteAudit.Reading.Docx.Blocks;

// A passage with what the document says of it beyond what passages hold.
internal sealed record Gathered(Passage Passage, StyleRole Role, bool InBibliography);
