using System.Text;
using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

// Formulas as their characters, once: pages carry them as MathML, as drawn, and as the TeX they were made from.
internal static class Formula
{
    // Null when the element is no formula.
    public static string? In(IElement element)
    {
        if (element.IsNamed("math"))
            return Characters(element);
        if (element.IsNamed("script"))
            return IsTypesetOnly(element) ? element.TextContent : null;
        if (element.ClassList.Contains("math") && element.IsNamed("span") && element.Children.Length == 0)
            return WithoutDelimiters(element.TextContent);
        if (!element.IsNamed("mjx-container") && !element.ClassList.Any(name => name is "katex" or "MathJax" or "MathJax_CHTML" or "MathJax_SVG" or "mwe-math-element"))
            return null;

        return element.QuerySelector("math") is { } math ? Characters(math) : element.GetAttribute("alttext") ?? element.TextContent;
    }

    private static string Characters(IElement math)
    {
        var text = new StringBuilder();
        Gather(math, text);
        return text.Length > 0 ? text.ToString() : math.GetAttribute("alttext") ?? "";
    }

    private static void Gather(IElement element, StringBuilder text)
    {
        if (element.LocalName is "annotation" or "annotation-xml")
            return;
        if (element.Children.Length == 0)
            text.Append(element.TextContent.Trim());
        foreach (var child in element.Children)
            Gather(child, text);
    }

    // A page saved before MathJax drew its formulas.
    private static bool IsTypesetOnly(IElement script) =>
        script.GetAttribute("type")?.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase) == true
        && script.PreviousElementSibling?.ClassName?.Contains("MathJax", StringComparison.Ordinal) != true;

    private static string WithoutDelimiters(string tex)
    {
        var text = tex.Trim();
        return text.Length > 4 && text[0] == '\\' && text[1] is '(' or '[' ? text[2..^2] : text;
    }
}
