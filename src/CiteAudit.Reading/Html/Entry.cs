using AngleSharp.Dom;
using CiteAudit.Model;

namespace CiteAudit.Reading.Html;

// One entry of a reference list: the elements it takes up, and the passage it becomes. Key is the one Parsing will give it.
internal sealed record Entry(IReadOnlyList<IElement> Elements, Passage Passage, string Key);
