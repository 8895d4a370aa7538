using CiteAudit.Reading.Docx.Runs;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Styles;

// The styles of a document, each with what it takes over from those it is based on.
internal sealed class StyleSheet
{
    // Word itself follows no longer chain, and a ring of styles must end somewhere.
    private const int LongestChain = 24;
    private const int BodyOutline = 9;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> paragraphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunLook> looks = new(StringComparer.Ordinal);
    private readonly string? defaultStyle;

    public StyleSheet(StyleDefinitionsPart? part)
    {
        if (part?.Styles is not { } sheet)
            return;

        foreach (var style in sheet.Elements<Style>())
        {
            if (style.StyleId?.Value is { } id)
                styles.TryAdd(id, style);
        }

        defaultStyle = styles.Values.FirstOrDefault(style => style.Type?.InnerText is "paragraph" && style.Default?.InnerText is "1" or "true")?.StyleId?.Value;
        Languages = Chain(defaultStyle).Select(style => style.StyleRunProperties?.GetFirstChild<Languages>())
            .Append(sheet.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.GetFirstChild<Languages>())
            .FirstOrDefault(languages => languages is not null);
    }

    public Languages? Languages { get; }

    public ParagraphStyle Paragraph(string? id)
    {
        if ((id ?? defaultStyle) is not { } key)
            return ParagraphStyle.Plain;
        if (!paragraphs.TryGetValue(key, out var style))
            paragraphs[key] = style = Resolve(Chain(key));
        return style;
    }

    public RunLook Look(string? id)
    {
        if (id is null)
            return default;
        if (!looks.TryGetValue(id, out var look))
            looks[id] = look = Chain(id).Aggregate(default(RunLook), (over, style) => over.Over(Looks.Of(style.StyleRunProperties)));
        return look;
    }

    // A list style leads to its numbering: numStyleLink, ECMA-376 part 1, 17.9.21.
    public int? NumberingOf(string? listStyle) =>
        Chain(listStyle).Select(style => style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null);

    private static ParagraphStyle Resolve(List<Style> chain)
    {
        var role = chain.Select(style => style.StyleName?.Val?.Value is { } name ? StyleNames.RoleOf(name) : null).FirstOrDefault(found => found is not null);
        var outline = chain.Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null);
        var numbered = chain.FirstOrDefault(style => style.StyleParagraphProperties?.NumberingProperties is not null);
        // An outline level of 9 makes body text of what is based on a heading.
        if (outline is BodyOutline && role is { Role: StyleRole.Heading })
            role = null;
        var level = role is { Level: > 0 } named ? named.Level : outline is >= 0 and < BodyOutline ? outline.Value + 1 : 0;
        return new ParagraphStyle(role?.Role ?? (level > 0 ? StyleRole.Heading : StyleRole.Body), level)
        {
            NumberingStyle = numbered?.StyleId?.Value,
            Numbering = numbered?.StyleParagraphProperties?.NumberingProperties,
        };
    }

    private List<Style> Chain(string? id)
    {
        var chain = new List<Style>();
        while (id is not null && chain.Count < LongestChain && styles.TryGetValue(id, out var style))
        {
            chain.Add(style);
            id = style.BasedOn?.Val?.Value;
        }

        return chain;
    }
}
