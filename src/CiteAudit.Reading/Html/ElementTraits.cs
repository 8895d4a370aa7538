using System.Collections.Frozen;
using AngleSharp.Dom;
using CiteAudit.Model;

namespace CiteAudit.Reading.Html;

internal static class ElementTraits
{
    private static readonly FrozenSet<string> Blocks = Roles.Of("block");

    public static bool IsBlock(this IElement element) => Blocks.Contains(element.LocalName);

    public static bool IsNamed(this IElement element, string name) => string.Equals(element.LocalName, name, StringComparison.OrdinalIgnoreCase);

    public static bool HasRole(this IElement element, string role) =>
        string.Equals(element.GetAttribute("role"), role, StringComparison.OrdinalIgnoreCase);

    public static bool HasClass(this IElement element, FrozenSet<string> names) => element.ClassList.Any(names.Contains);

    // The level of a heading; zero for anything else.
    public static int HeadingLevel(this IElement element)
    {
        if (element.LocalName is ['h' or 'H', >= '1' and <= '6'])
            return element.LocalName[1] - '0';
        if (!element.HasRole("heading"))
            return 0;

        return element.GetAttribute("aria-level") is [>= '1' and <= '6'] level ? level[0] - '0' : 2;
    }

    public static Location Location(this IElement element) =>
        element.SourceReference is { } source ? new Location(source.Position.Line, source.Position.Column) : default;

    // What a link within the page leads to: the part behind the number sign.
    public static string? Fragment(this IElement link)
    {
        var address = link.GetAttribute("href");
        var sign = address?.IndexOf('#', StringComparison.Ordinal) ?? -1;
        return sign < 0 || sign == address!.Length - 1 ? null : Uri.UnescapeDataString(address[(sign + 1)..]);
    }
}
