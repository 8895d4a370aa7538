using System.Text;
using System.Xml.Linq;

namespace CiteAudit.Reading.Jats;

internal static class JatsFormula
{
    public static string Characters(XElement math)
    {
        var text = new StringBuilder();
        foreach (var token in math.Descendants().Where(element => !element.HasElements && !element.Is("annotation", "annotation-xml")))
            text.Append(token.Value.Trim());

        return text.ToString();
    }

    // Publishers wrap each formula in a whole LaTeX document.
    public static string Body(string tex)
    {
        const string Begin = "\\begin{document}";
        const string End = "\\end{document}";
        var start = tex.IndexOf(Begin, StringComparison.Ordinal);
        var end = tex.LastIndexOf(End, StringComparison.Ordinal);
        var body = start >= 0 && end > start ? tex[(start + Begin.Length)..end] : tex;
        return body.Trim().Trim('$').Trim();
    }
}
