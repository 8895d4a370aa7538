using System.Text.Json;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>The title joined with its subtitle, which Crossref keeps apart, then the bare title, translations and variants.</summary>
internal static class CrossrefTitles
{
    public static IReadOnlyList<string> From(JsonElement message)
    {
        var titles = Clean(message, "title");
        var subtitle = Clean(message, "subtitle").FirstOrDefault();
        var whole = titles.Count > 0 && subtitle is not null && !titles[0].Contains(subtitle, StringComparison.OrdinalIgnoreCase)
            ? Join(titles[0], subtitle)
            : null;

        return
        [
            .. new[] { whole }
                .Concat(titles)
                .Concat(Clean(message, "original-title"))
                .Concat(Clean(message, "short-title"))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static string Join(string title, string subtitle) => title[^1] is ':' or '?' or '!' or '.' ? $"{title} {subtitle}" : $"{title}: {subtitle}";

    private static List<string> Clean(JsonElement message, string name) =>
        [.. message.Texts(name).Select(Markup.Strip).Where(text => text.Length > 0)];
}
