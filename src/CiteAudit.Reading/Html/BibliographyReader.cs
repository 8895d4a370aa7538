using System.Globalization;
using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Reading.Html;

internal sealed class BibliographyReader
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    private readonly List<Entry> entries = [];
    private readonly ListNumbers numbers = new();
    private readonly Dictionary<string, (int All, int Named)> links = new(StringComparer.Ordinal);

    private BibliographyReader(IDocument page)
    {
        foreach (var link in page.QuerySelectorAll("a[href]"))
        {
            if (link.Fragment() is not { } id)
                continue;
            var (all, named) = links.GetValueOrDefault(id);
            links[id] = (all + 1, named + (link.TextContent.Count(char.IsLetter) > 2 ? 1 : 0));
        }
    }

    public static Bibliography Read(IDocument page)
    {
        var reader = new BibliographyReader(page);
        foreach (var list in new ListFinder().Lists(page))
        {
            var units = EntryUnits.In(list);
            var isNumbered = !reader.IsCitedByName(units);
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
        var use = uses[stem] = uses.GetValueOrDefault(stem) + 1;
        var key = use == 1 ? stem : Invariant($"{stem}-{use}");
        for (var count = use + 1; !keys.Add(key); count++)
            key = Invariant($"{stem}-{count}");
        return key;
    }

    // The number a browser prints before an item.
    private string? ListLabel(IElement item)
    {
        if (!item.IsNamed("li") || item.ParentElement is not { LocalName: "ol" } list || IsUnmarked(list) || IsUnmarked(item))
            return null;

        return numbers.Of(item) is { } number ? Invariant($"{number}.") : null;
    }

    private static bool IsUnmarked(IElement element) =>
        (element.GetAttribute("style") ?? "").Replace(" ", "", StringComparison.Ordinal).Contains("list-style:none", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") ?? "").Contains("list-style-type", StringComparison.OrdinalIgnoreCase)
        || element.ClassList.Any(name => name is "list-unstyled" or "unstyled" or "no-bullet" or "no-number");

    // Journals that cite by author and year often keep their list in <ol> and hide its numbers with a style sheet; how the text cites tells.
    private bool IsCitedByName(IReadOnlyList<IReadOnlyList<IElement>> units)
    {
        var counts = units.SelectMany(unit => unit).Select(element => links.GetValueOrDefault(element.Id ?? "")).ToList();
        return counts.Sum(count => count.Named) * 2 > counts.Sum(count => count.All);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
