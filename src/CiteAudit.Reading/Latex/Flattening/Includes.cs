using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Latex.Flattening;

// Opens the files that a manuscript is put together from, each by its path from the main file, as TeX does.
internal sealed class Includes(Source main)
{
    private const int MostFiles = 300;

    private readonly List<string> missing = [];
    private int opened;

    // The files that could not be opened, in order.
    public IReadOnlyList<string> Missing => missing;

    public static Feed Main(Source source, string text) => new(text, source, new SourceText(text), default);

    public Feed? Open(string path, Feed by, IEnumerable<Feed> open)
    {
        path = path.Trim().Trim('"').Replace('\\', '/');
        if (path.Length == 0 || ++opened > MostFiles)
            return null;
        if (Find(path, by) is not { } source)
        {
            missing.Add(path);
            return null;
        }

        if (string.Equals(source.Name, main.Name, StringComparison.Ordinal) || open.Any(feed => string.Equals(feed.Path, source.Name, StringComparison.Ordinal)))
            return null;

        var text = TextDecoder.Decode(source.Bytes.Span);
        return new Feed(text, source, new SourceText(text), default) { Path = source.Name };
    }

    private Source? Find(string path, Feed by)
    {
        string[] names = path.EndsWith(".tex", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".bbl", StringComparison.OrdinalIgnoreCase) ? [path] : [path + ".tex", path];
        foreach (var name in names)
        {
            if ((main.Beside(name) ?? by.Source?.Beside(name)) is { } source)
                return source;
        }

        return null;
    }
}
