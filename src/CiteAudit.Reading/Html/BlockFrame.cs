using System.Collections.Frozen;
using System.Globalization;
using AngleSharp.Dom;
using CiteAudit.Model;

namespace CiteAudit.Reading.Html;

// What a passage is called where the walk stands: its kind, its level, the label its first paragraph bears.
internal readonly record struct BlockFrame(PassageKind Kind, int Level, string? Label, bool IsNote, int ListDepth)
{
    public static readonly BlockFrame Body = new(PassageKind.Paragraph, 0, Label: null, IsNote: false, 0);

    private static readonly FrozenSet<string> InlineNotes = Roles.Of("note");
    private static readonly FrozenSet<string> HeadingNames = Roles.Of("heading");

    public static bool IsInlineNote(IElement element) => element.IsNamed("d-footnote") || (element.IsNamed("span") && element.HasClass(InlineNotes));

    public static BlockFrame Of(IElement element, BlockFrame outer, PageNotes? notes, ListNumbers numbers)
    {
        if (notes?.LabelOf(element) is { } label)
            return outer with { Kind = PageNotes.Kind(element), Label = label, Level = 0, IsNote = true };
        if (outer.IsNote)
            return outer;
        if ((element.HasClass(HeadingNames) ? 2 : element.HeadingLevel()) is > 0 and var level)
            return new BlockFrame(PassageKind.Heading, level, Label: null, IsNote: false, outer.ListDepth);

        return element.LocalName switch
        {
            "ol" or "ul" or "menu" or "dl" => outer with { Kind = PassageKind.Paragraph, Label = null, Level = 0, ListDepth = outer.ListDepth + 1 },
            "li" => outer with { Kind = PassageKind.ListItem, Level = Math.Max(1, outer.ListDepth), Label = ItemLabel(element, numbers) },
            "dt" or "dd" => outer with { Kind = PassageKind.ListItem, Level = Math.Max(1, outer.ListDepth), Label = null },
            "blockquote" => outer with { Kind = PassageKind.Quote, Label = null, Level = 0 },
            "figcaption" or "caption" => outer with { Kind = PassageKind.Caption, Label = null, Level = 0 },
            _ => outer,
        };
    }

    // Only the first paragraph of an item bears its label; those below it are paragraphs.
    public BlockFrame AfterFirst() => this with { Label = null, Kind = Kind == PassageKind.ListItem ? PassageKind.Paragraph : Kind, Level = Kind == PassageKind.ListItem ? 0 : Level };

    private static string? ItemLabel(IElement item, ListNumbers numbers)
    {
        if (item.ParentElement?.LocalName is not "ol")
            return "•";

        return numbers.Of(item) is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}.") : null;
    }
}
