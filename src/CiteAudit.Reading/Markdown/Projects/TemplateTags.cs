using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Markdown.Projects;

// What Manubot fills in when it makes the manuscript. The tags leave blanks, so that what stands after them keeps its place.
internal static partial class TemplateTags
{
    public static string Blanked(string text) => Tag().Replace(text, tag => string.Concat(tag.Value.Select(glyph => glyph == '\n' ? glyph : ' ')));

    [GeneratedRegex(@"\{\{[^{}\n]{0,500}\}\}|\{%[^{}%\n]{0,500}%\}|\{\#\#[^\#]{0,2000}\#\#\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}
