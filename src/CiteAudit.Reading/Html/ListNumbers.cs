using System.Globalization;
using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

// The numbers that a browser prints before the items of ordered lists, counted once a list.
internal sealed class ListNumbers
{
    private readonly Dictionary<IElement, Dictionary<IElement, int>> lists = [];

    // Null outside of ordered lists, and in those that count down or by letter.
    public int? Of(IElement item)
    {
        if (item is not { LocalName: "li", ParentElement: { LocalName: "ol" } list })
            return null;
        if (!lists.TryGetValue(list, out var numbers))
            lists.Add(list, numbers = Count(list));

        return numbers.TryGetValue(item, out var number) ? number : null;
    }

    private static Dictionary<IElement, int> Count(IElement list)
    {
        var numbers = new Dictionary<IElement, int>();
        if (list.HasAttribute("reversed") || list.GetAttribute("type") is "a" or "A" or "i" or "I")
            return numbers;

        var next = Number(list.GetAttribute("start")) ?? 1;
        foreach (var item in list.Children.Where(child => child.IsNamed("li")))
        {
            next = Number(item.GetAttribute("value")) ?? next;
            numbers.Add(item, next++);
        }

        return numbers;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000 ? number : null;
}
