using System.Globalization;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Rendering;

/// <summary>Fills a style's template with facts, and keeps what each stretch of the result is.</summary>
internal static class Renderer
{
    /// <summary>Null when the facts lack what the template cannot do without.</summary>
    public static IReadOnlyList<Piece>? Render(Style style, Facts facts)
    {
        var pieces = new List<Piece>();
        return Print(style.Templates[facts.Kind], style, facts, pieces) ? Joined(pieces) : null;
    }

    private static bool Print(IEnumerable<TemplatePart> parts, Style style, Facts facts, List<Piece> pieces)
    {
        foreach (var part in parts)
        {
            if (part.Group is { } group)
            {
                var inner = new List<Piece>();
                if (Print(group, style, facts, inner))
                    pieces.AddRange(inner);
            }
            else if (part.Field is null)
            {
                pieces.Add(new Piece(SegmentLabel.Other, facts.Editors.Count == 1 && pieces is [.., { Label: SegmentLabel.Editor }] ? Singular(part.Text) : part.Text));
            }
            else if (Field(part, style, facts) is { Count: > 0 } printed)
            {
                pieces.AddRange(printed);
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static List<Piece> Field(TemplatePart part, Style style, Facts facts)
    {
        var months = style.Key("months", "en");
        switch (part.Field)
        {
            case "authors" or "directors":
                return facts.Authors.Count == 0 ? [] : [.. NamePrinter.Print(facts.Authors, style.Authors, part.Field is "authors" ? SegmentLabel.Author : SegmentLabel.Other)];
            case "editors":
                return facts.Editors.Count == 0 ? [] : [.. NamePrinter.Print(facts.Editors, style.Editors, SegmentLabel.Editor)];
            case "year":
                return [new Piece(SegmentLabel.Date, facts.Issued.Year.ToString(CultureInfo.InvariantCulture))];
            case "date":
                return [new Piece(SegmentLabel.Date, DatePrinter.Print(facts.Issued, part.Format ?? "YYYY", months))];
            case "accessed":
                return [new Piece(SegmentLabel.Other, DatePrinter.Print(facts.Accessed, part.Format ?? style.Key("accessed", "D MMMM YYYY"), months))];
            default:
                return Value(part.Field!, style, facts) is { Length: > 0 } value ? [new Piece(LabelOf(part.Field!), value + (IsWorded(part.Field!, facts) ? "" : part.Format))] : [];
        }
    }

    /// <summary>An edition that has a name, where others are a number that the style makes an ordinal.</summary>
    private static bool IsWorded(string field, Facts facts) => field is "edition" && !facts.Values.GetValueOrDefault(field, "").All(char.IsAsciiDigit);

    private static string Singular(string text) =>
        text.Replace("ds.", "d.", StringComparison.Ordinal).Replace("eds", "ed", StringComparison.Ordinal).Replace("editors", "editor", StringComparison.Ordinal);

    private static string? Value(string field, Style style, Facts facts)
    {
        var value = facts.Values.GetValueOrDefault(field);
        return field switch
        {
            "pages" when value is not null => Pages(value, style),
            "edition" when value is not null && !IsWorded(field, facts) => value + style.Key("ordinal", value switch { "2" => "nd", "3" => "rd", _ => "th" }),
            "genre" => value ?? Genre(facts, style),
            _ => value,
        };
    }

    private static string? Genre(Facts facts, Style style)
    {
        var file = facts.Kind is "thesis" ? $"thesis-{style.Key("genres", "en")}" : $"genres-{facts.Kind}";
        var words = WordFile.Words(file);
        return words[facts.Issued.Year % words.Count];
    }

    private static string Pages(string pages, Style style)
    {
        var ends = pages.Split('-');
        if (ends.Length != 2 || ends[0].Length != ends[1].Length)
            return string.Join(style.Key("dash", "–"), ends);

        var same = 0;
        while (style.Key("pages", "full") is "short" && same < ends[0].Length - 1 && ends[0][same] == ends[1][same])
            same++;
        return ends[0] + style.Key("dash", "–") + ends[1][same..];
    }

    private static SegmentLabel LabelOf(string field) => field switch
    {
        "title" => SegmentLabel.Title,
        "container" => SegmentLabel.Container,
        "series" => SegmentLabel.Series,
        "volume" or "series-number" or "part" or "host-part" or "host-number" => SegmentLabel.Volume,
        "issue" => SegmentLabel.Issue,
        "pages" => SegmentLabel.Pages,
        "publisher" => SegmentLabel.Publisher,
        "place" => SegmentLabel.Place,
        "edition" => SegmentLabel.Edition,
        "institution" => SegmentLabel.Institution,
        "doi" or "arxiv-doi" => SegmentLabel.Doi,
        "url" or "arxiv-url" => SegmentLabel.Url,
        "arxiv" or "arxiv-bare" or "arxiv-abs" or "pmid" or "number" or "patent" or "standard" => SegmentLabel.Identifier,
        "genre" => SegmentLabel.Note,
        _ => SegmentLabel.Other,
    };

    /// <summary>Neighbours under one label as one piece; a full stop is not printed twice, nor behind a question.</summary>
    private static List<Piece> Joined(List<Piece> pieces)
    {
        var joined = new List<Piece>();
        foreach (var piece in pieces.Where(piece => piece.Text.Length > 0))
        {
            var text = piece.Text;
            if (joined.Count > 0 && piece.Label is SegmentLabel.Other && text[0] is '.' && joined[^1].Text[^1] is '.' or '?' or '!')
                text = text[1..];
            if (text.Length == 0)
                continue;
            if (joined.Count > 0 && joined[^1].Label == piece.Label && piece.Label is SegmentLabel.Other)
                joined[^1] = new Piece(piece.Label, joined[^1].Text + text);
            else
                joined.Add(new Piece(piece.Label, text));
        }

        return joined;
    }
}
