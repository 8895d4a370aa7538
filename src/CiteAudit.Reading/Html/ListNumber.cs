using System.Globalization;
using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

internal static class ListNumber
{
    // Counted from the start or from the last item with a value of its own; null in lists that count down or by letter.
    public static int? Of(IElement item, IElement list)
    {
        if (list.HasAttribute("reversed") || list.GetAttribute("type") is "a" or "A" or "i" or "I")
            return null;

        var before = 0;
        for (var at = item; at is not null; at = at.PreviousElementSibling)
        {
            if (!at.IsNamed("li"))
                continue;
            if (Number(at.GetAttribute("value")) is { } value)
                return value + before;
            before++;
        }

        return (Number(list.GetAttribute("start")) ?? 1) + before - 1;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
