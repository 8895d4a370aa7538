using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Docx.Styles;

// Built-in styles keep their English name in the file whatever Word's language; ids are translated.
internal static partial class StyleNames
{
    public static (StyleRole Role, int Level)? RoleOf(string name)
    {
        var heading = Heading().Match(name);
        if (heading.Success)
            return (StyleRole.Heading, int.Parse(heading.Groups["level"].ValueSpan, CultureInfo.InvariantCulture));

        return name.ToLowerInvariant() switch
        {
            "title" => (StyleRole.Title, 1),
            "abstract" => (StyleRole.Abstract, 0),
            "bibliography" => (StyleRole.Bibliography, 0),
            "quote" or "intense quote" or "block text" => (StyleRole.Quote, 0),
            "source code" or "html preformatted" or "macro" or "plain code" => (StyleRole.Code, 0),
            "toc heading" or "table of figures" or "table of authorities" or "toa heading" => (StyleRole.Contents, 0),
            var small when small.StartsWith("toc ", StringComparison.Ordinal) || small.StartsWith("index ", StringComparison.Ordinal) => (StyleRole.Contents, 0),
            var small when small.EndsWith("caption", StringComparison.Ordinal) => (StyleRole.Caption, 0),
            _ => null,
        };
    }

    [GeneratedRegex(@"^heading ?(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Heading();
}
