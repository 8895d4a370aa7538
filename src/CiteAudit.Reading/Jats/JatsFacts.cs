using System.Xml.Linq;
using CiteAudit.Model;

namespace CiteAudit.Reading.Jats;

// What the front matter states of the article.
internal sealed class JatsFacts(XElement article)
{
    private readonly XElement? meta = article.Child("front").Child("article-meta") ?? article.Child("front-stub");

    public string? Title
    {
        get
        {
            var group = meta.Child("title-group");
            var title = JatsText.Plain(group.Child("article-title"));
            return JatsText.Plain(group.Child("subtitle")) is { } subtitle && title is not null ? $"{title.TrimEnd(':', ' ')}: {subtitle}" : title;
        }
    }

    public Location TitleLocation => meta.Child("title-group").Child("article-title")?.Location() ?? default;

    public IReadOnlyList<PersonName> Authors =>
    [
        .. meta.Children("contrib-group")
            .SelectMany(group => group.Children("contrib"))
            .Where(contrib => contrib.Stated("contrib-type") is null or "author")
            .SelectMany(contrib => CitationNames.Names(contrib).Take(1)),
    ];

    // Graphical abstracts, highlights and summaries for the public have a type of their own.
    public XElement? Abstract => meta.Children("abstract").OrderBy(text => text.Stated("abstract-type") is null ? 0 : 1).FirstOrDefault();

    public string? Language => (article.Stated("lang") ?? "").Split('-', '_')[0] is { Length: 2 } code ? code.ToLowerInvariant() : null;
}
