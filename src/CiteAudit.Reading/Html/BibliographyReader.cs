using System.Globalization;
using AngleSharp.Dom;
using CiteAudit.Model;

namespace CiteAudit.Reading.Html;

internal sealed class BibliographyReader
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];

    private BibliographyReader()
    {
    }

    public static Bibliography Read(IDocument page)
    {
        var reader = new BibliographyReader();
        foreach (var list in ListFinder.Lists(page))
        {
            var units = EntryUnits.In(list);
            var isNumbered = !IsCitedByName(page, units);
            foreach (var unit in units)
                reader.Add(unit, isNumbered);
        }

        return new Bibliography(reader.entries);
    }

    private void Add(IReadOnlyList<IElement> unit, bool isNumbered)
    {
        if (EntryText.Passage(unit, isNumbered ? ListLabel(unit[^1]) : null) is { } passage)
            entries.Add(new Entry(unit, passage, Key(passage.Label)));
    }

    // As Parsing does: by label, or counted where there is none.
    private string Key(string? label)
    {
        var stem = label is null ? Invariant($"r{entries.Count + 1}") : EntryLabel.Bare(label);
        var key = stem;
        for (var count = 2; !keys.Add(key); count++)
            key = Invariant($"{stem}-{count}");
        return key;
    }

    // The number a browser prints before an item.
    private static string? ListLabel(IElement item)
    {
        if (!item.IsNamed("li") || item.ParentElement is not { LocalName: "ol" } list || IsUnmarked(list) || IsUnmarked(item))
            return null;

        return ListNumber.Of(item, list) is { } number ? Invariant($"{number}.") : null;
    }

    private static bool IsUnmarked(IElement element) =>
        (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("list-style:none", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") ?? "").Contains("list-style-type", StringComparison.OrdinalIgnoreCase)
        || element.ClassList.Any(name => name is "list-unstyled" or "unstyled" or "no-bullet" or "no-number");

    // Journals that cite by author and year often keep their list in <ol> and hide its numbers with a style sheet; how the text cites tells.
    private static bool IsCitedByName(IDocument page, IReadOnlyList<IReadOnlyList<IElement>> units)
    {
        var ids = units.SelectMany(unit => unit).Select(element => element.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var links = page.QuerySelectorAll("a[href]").Where(link => link.Fragment() is { } id && ids.Contains(id)).ToList();
        return links.Count > 0 && links.Count(link => link.TextContent.Count(char.IsLetter) > 2) * 2 > links.Count;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
