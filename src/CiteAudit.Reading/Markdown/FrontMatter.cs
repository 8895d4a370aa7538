using CiteAudit.Model;
using CiteAudit.Reading.Lines;
using YamlDotNet.Core;

namespace CiteAudit.Reading.Markdown;

// The YAML between --- lines at the top. What cannot be read as such is left in the text.
internal sealed record FrontMatter(string? Title, string? Abstract, string? Language, IReadOnlyList<PersonName> Authors)
{
    // YamlDotNet takes quadratic time over nested brackets (16.3.0); metadata has a few for each author.
    private const int MostBrackets = 2000;
    private const int Longest = 200_000;
    private const string Book = "book/";

    private static readonly FrontMatter None = new(Title: null, Abstract: null, Language: null, []);

    // As written, for what else is in it.
    public string Yaml { get; init; } = "";

    public static (FrontMatter Front, IReadOnlyList<SourceLine> Body) Take(IReadOnlyList<SourceLine> lines)
    {
        var end = End(lines);
        if (end < 0)
            return (None, lines);

        var front = Read(string.Join('\n', lines.Take(end).Skip(1).Select(line => line.Text)));
        return front.Yaml.Length == 0 ? (None, lines) : (front, [.. lines.Select((line, index) => index <= end ? line.Emptied() : line)]);
    }

    // Metadata that fill a file of their own; what a project says of its book counts as said of the whole.
    public static FrontMatter Read(string yaml)
    {
        try
        {
            var values = IsReadable(yaml) ? YamlValues.Of(yaml) : [];
            return values.Count == 0 ? None : Of([.. values, .. values.Where(IsOfBook).Select(OfWhole)]) with { Yaml = yaml };
        }
        catch (YamlException)
        {
            return None;
        }
    }

    private static bool IsOfBook(KeyValuePair<string, string> value) => value.Key.StartsWith(Book, StringComparison.Ordinal);

    private static KeyValuePair<string, string> OfWhole(KeyValuePair<string, string> value) => new(value.Key[Book.Length..], value.Value);

    private static bool IsReadable(string yaml) => yaml.Length <= Longest && yaml.Count(glyph => glyph is '[' or '{') <= MostBrackets;

    private static int End(IReadOnlyList<SourceLine> lines)
    {
        if (lines.Count == 0 || !string.Equals(lines[0].Text.TrimEnd(), "---", StringComparison.Ordinal))
            return -1;

        for (var index = 1; index < lines.Count; index++)
        {
            if (lines[index].Text.TrimEnd() is "---" or "...")
                return index;
        }

        return -1;
    }

    private static FrontMatter Of(IReadOnlyList<KeyValuePair<string, string>> values) => new(
        First(values, "title"),
        First(values, "abstract"),
        First(values, "lang", "language") is { Length: >= 2 } language ? language[..2].ToLowerInvariant() : null,
        [.. values.Where(value => IsAuthor(value.Key)).Select(value => Name(value.Value)).Distinct()]);

    private static bool IsAuthor(string path) => path is "author" or "authors" or "author-meta" or "author/name" or "authors/name" or "author/name/literal";

    private static string? First(IReadOnlyList<KeyValuePair<string, string>> values, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            foreach (var value in values)
            {
                if (string.Equals(value.Key, path, StringComparison.Ordinal) && value.Value.Trim().Length > 0)
                    return value.Value.Trim();
            }
        }

        return null;
    }

    private static PersonName Name(string printed)
    {
        var name = printed.Trim();
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
            return new PersonName(name[..comma].Trim(), name[(comma + 1)..].Trim());

        var space = name.LastIndexOf(' ');
        return space < 0 ? new PersonName(name) : new PersonName(name[(space + 1)..], name[..space].Trim());
    }
}
