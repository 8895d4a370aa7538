using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using YamlDotNet.Core;

namespace CiteAudit.Reading.Markdown.Projects;

// A file that stands for a manuscript in chapters: Manubot's metadata, beside chapters numbered by their names, or Quarto's list of them.
internal static partial class ProjectFile
{
    private const int MostChapters = 300;
    private const int Longest = 200_000;

    private static readonly string[] Listed = ["book/chapters", "book/chapters/part", "book/chapters/chapters", "book/appendices", "manuscript/article"];

    public static bool Is(string name) => IsManubot(name) || IsQuarto(name);

    public static bool IsManubot(string name) => Path.GetFileName(name) is "metadata.yaml";

    public static IReadOnlyList<string> Chapters(Source source) =>
        IsManubot(source.Name) ? [.. source.Neighbours().Where(name => Numbered().IsMatch(name)).Take(MostChapters)]
        : IsQuarto(source.Name) ? [.. ListedIn(source).Where(IsText).Distinct(StringComparer.Ordinal).Take(MostChapters)]
        : [];

    private static bool IsQuarto(string name) => Path.GetFileName(name) is "_quarto.yml" or "_quarto.yaml";

    // Parts have names of chapters, or titles.
    private static bool IsText(string path) => Path.GetExtension(path) is ".qmd" or ".md" or ".rmd" or ".Rmd";

    private static IEnumerable<string> ListedIn(Source source)
    {
        try
        {
            return source.Bytes.Length > Longest ? [] : YamlValues.Of(TextDecoder.Decode(source.Bytes.Span)).Where(value => Listed.Contains(value.Key, StringComparer.Ordinal)).Select(value => value.Value);
        }
        catch (YamlException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"^[0-9][^/\\]{0,200}\.md$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();
}
