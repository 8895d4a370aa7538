using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using CiteAudit.Model;

namespace CiteAudit.Reading.Html;

// The notes of a page: which elements they are, and the number each is called by.
internal sealed class PageNotes
{
    private static readonly FrozenSet<string> NoteLists = Roles.Of("notes");

    private readonly ListNumbers numbers = new();
    private readonly Dictionary<IElement, string> labels = [];
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);

    public PageNotes(IDocument page, Bibliography bibliography)
    {
        foreach (var note in page.QuerySelectorAll("*").Where(IsNoteList).SelectMany(Items).Concat(page.QuerySelectorAll("aside[role=doc-footnote], aside[role=note]")))
        {
            if (bibliography.EntryOf(note) is not null || !labels.TryAdd(note, Label(note, labels.Count + 1)))
                continue;
            foreach (var id in note.QuerySelectorAll("[id]").Prepend(note).Select(element => element.Id).OfType<string>())
                byId.TryAdd(id, labels[note]);
        }
    }

    public string? LabelOf(IElement element) => labels.GetValueOrDefault(element);

    public string? LabelOf(string id) => byId.GetValueOrDefault(id);

    public static PassageKind Kind(IElement note) => note.IsNamed("aside") ? PassageKind.Footnote : PassageKind.Endnote;

    private static bool IsNoteList(IElement element) =>
        element.HasRole("doc-endnotes") || element.HasRole("doc-footnotes") || (element.IsBlock() && (element.HasClass(NoteLists) || NoteLists.Contains(element.Id ?? "")));

    private static IEnumerable<IElement> Items(IElement list) =>
        list.QuerySelectorAll("li") is { Length: > 0 } items ? items.Where(item => item.ParentElement?.Closest("li") is null) : list.QuerySelectorAll("p[id], div[id]");

    private string Label(IElement note, int position) => (numbers.Of(note) ?? position).ToString(CultureInfo.InvariantCulture);
}
