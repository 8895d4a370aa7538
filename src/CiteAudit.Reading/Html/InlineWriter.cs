using System.Collections.Frozen;
using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Html;

// Writes the text inside a block, with what its elements say of it as marks.
internal sealed class InlineWriter(RunText run, InlineScope scope, Func<IElement, bool> hides)
{
    private static readonly FrozenSet<string> Invisible = new[] { "\u00ad", "\u200b", "\u2060", "\ufeff" }.ToFrozenSet(StringComparer.Ordinal);

    private int line;

    public void WriteInside(IElement parent)
    {
        At(parent);
        foreach (var child in parent.ChildNodes)
            Write(child);
    }

    public void Write(INode node)
    {
        switch (node)
        {
            case IText text:
                Text(text.Data);
                break;
            case IElement element when Formula.In(element) is { } formula:
                run.Append(formula);
                break;
            case IElement element when !Chrome.IsUnseen(element) && !hides(element):
                At(element);
                Element(element);
                break;
        }
    }

    // What follows stands on the line of the element, until the text itself breaks it.
    public void At(IElement element)
    {
        if (element.SourceReference is not { } source)
            return;

        line = source.Position.Line;
        run.At(new Location(line));
    }

    private void Text(string text)
    {
        foreach (var invisible in Invisible)
            text = text.Replace(invisible, "", StringComparison.Ordinal);

        var start = 0;
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0 && line > 0; end = text.IndexOf('\n', start))
        {
            run.Append(text.AsSpan(start, end + 1 - start));
            run.At(new Location(++line));
            start = end + 1;
        }

        run.Append(text.AsSpan(start));
    }

    private void Element(IElement element)
    {
        if (InlineLinks.Of(element, scope) is var (kind, target))
        {
            run.Marked(kind, target, () => Inside(element));
            return;
        }

        switch (element.LocalName)
        {
            case "br" or "wbr":
                run.Append(element.LocalName is "br" ? " " : "");
                break;
            case "q":
                run.Append("“");
                WriteInside(element);
                run.Append("”");
                break;
            case "cite" when element.QuerySelector("a") is not null:
                WriteInside(element);
                break;
            default:
                Marked(element);
                break;
        }
    }

    private void Marked(IElement element)
    {
        MarkKind? kind = element.LocalName switch
        {
            "i" or "em" or "cite" or "dfn" or "var" => MarkKind.Italic,
            "b" or "strong" => MarkKind.Bold,
            "sup" => MarkKind.Superscript,
            "sub" => MarkKind.Subscript,
            "code" or "kbd" or "samp" or "tt" => MarkKind.Code,
            _ => null,
        };
        if (kind is { } mark)
            run.Marked(mark, target: null, () => WriteInside(element));
        else
            Spaced(element);
    }

    // Blocks inside a line, as some pages lay out an entry, stand apart from what is around them.
    private void Spaced(IElement element)
    {
        var gap = element.IsBlock() ? " " : "";
        run.Append(gap);
        WriteInside(element);
        run.Append(gap);
    }

    // The copy of the entry that a page pops up over its citation is not part of the sentence; a cite without text gets its number.
    private void Inside(IElement link)
    {
        if (InlineLinks.IsDistilled(link) && link.TextContent.Trim().Length == 0)
        {
            run.Append(InlineLinks.Numbers(link, scope.Bibliography!));
            return;
        }

        foreach (var child in link.ChildNodes)
        {
            if (child is not IElement element || InlineLinks.CopiedEntry(element, scope.Bibliography) is null)
                Write(child);
        }
    }
}
