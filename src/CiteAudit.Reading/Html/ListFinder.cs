using System.Collections.Frozen;
using AngleSharp.Dom;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Html;

// Finds the elements that hold reference lists: by their role, by their class or id, by the heading above.
internal sealed class ListFinder
{
    private static readonly FrozenSet<string> ListNames = Roles.Of("list");

    private readonly Dictionary<IElement, List<IElement>> children = [];
    private readonly Dictionary<IElement, int> positions = [];

    // In document order, none inside another.
    public IReadOnlyList<IReadOnlyList<IElement>> Lists(IDocument page)
    {
        var lists = new List<IReadOnlyList<IElement>>();
        var taken = new HashSet<IElement>();
        foreach (var element in page.Body?.QuerySelectorAll("*") ?? Enumerable.Empty<IElement>())
        {
            if (IsWithin(element, taken) || Chrome.IsUnseen(element))
                continue;
            var list = IsList(element) ? [element] : IsHeading(element) ? Under(element) : [];
            if (list.Count == 0)
                continue;
            lists.Add(list);
            taken.UnionWith(list);
        }

        return lists;
    }

    private static bool IsList(IElement element) =>
        element.HeadingLevel() == 0
        && (element.HasRole("doc-bibliography")
            || element.IsNamed("d-citation-list")
            || (element.IsBlock() && (element.HasClass(ListNames) || ListNames.Contains(element.Id ?? ""))));

    private static bool IsHeading(IElement element) => element.HeadingLevel() > 0 && HeadingWords.IsReferences(element.TextContent.Trim());

    // What follows a heading up to the next of its level; a heading may have been wrapped in a box of its own.
    private List<IElement> Under(IElement heading)
    {
        var start = heading;
        while (start.ParentElement is { LocalName: not "body" } parent && parent.HeadingLevel() == 0 && ReferenceEquals(ChildrenOf(parent)[^1], start))
            start = parent;

        var level = heading.HeadingLevel();
        var siblings = ChildrenOf(start.ParentElement!);
        var under = new List<IElement>();
        for (var next = positions[start] + 1; next < siblings.Count && !Ends(siblings[next], level); next++)
            under.Add(siblings[next]);

        return under;
    }

    // Kept, because AngleSharp looks for a sibling from the first child on.
    private List<IElement> ChildrenOf(IElement parent)
    {
        if (children.TryGetValue(parent, out var known))
            return known;

        var list = parent.Children.ToList();
        for (var position = 0; position < list.Count; position++)
            positions[list[position]] = position;
        return children[parent] = list;
    }

    private static bool Ends(IElement element, int level) =>
        (element.HeadingLevel() is > 0 and var own && own <= level)
        || (element.IsNamed("section") && element.QuerySelector("h1,h2,h3,h4,h5,h6") is { } first && first.HeadingLevel() <= level)
        || element.HasRole("doc-endnotes");

    private static bool IsWithin(IElement element, HashSet<IElement> taken)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (taken.Contains(at))
                return true;
        }

        return false;
    }
}
