using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;

namespace CiteAudit.Reading.BibTex;

// The entries of a .bib file in file order, keys as written (they may repeat), and what of it could not be read.
internal sealed record BibTexBibliography(IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries, IReadOnlyList<string> Notes);
