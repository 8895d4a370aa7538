using System.Collections.Frozen;
using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

// Cuts a reference list into the elements of its entries: the first of these forms that the list has.
internal static class EntryUnits
{
    private static readonly FrozenSet<string> EntryNames = Roles.Of("entry");

    public static IReadOnlyList<IReadOnlyList<IElement>> In(IReadOnlyList<IElement> list)
    {
        var all = list.SelectMany(element => element.QuerySelectorAll("*").Prepend(element)).Where(element => !Chrome.IsUnseen(element)).ToList();
        Func<IElement, bool>[] forms =
        [
            element => element.HasRole("doc-biblioentry") || element.ClassList.Contains("csl-entry") || element.ClassList.Contains("ltx_bibitem"),
            element => element.IsNamed("li"),
            element => element.IsNamed("dd"),
            element => element.IsNamed("tr") && element.Children.Length > 1,
            element => element.IsBlock() && element.HasClass(EntryNames),
            element => element.IsNamed("p") && element.HeadingLevel() == 0,
            element => element.IsNamed("div") && !element.Children.Any(child => child.IsBlock()),
        ];
        return forms
            .Select(form => Outermost(all.Where(form)).Where(unit => unit.TextContent.Any(char.IsLetter)).Select(Whole).ToList())
            .FirstOrDefault(units => units.Count > 0, []);
    }

    // A definition is labelled by the term before it.
    private static IReadOnlyList<IElement> Whole(IElement unit) =>
        unit is { LocalName: "dd", PreviousElementSibling: { LocalName: "dt" } term } ? [term, unit] : [unit];

    private static IEnumerable<IElement> Outermost(IEnumerable<IElement> units)
    {
        IElement? last = null;
        foreach (var unit in units)
        {
            if (last?.Contains(unit) == true)
                continue;
            last = unit;
            yield return unit;
        }
    }
}
