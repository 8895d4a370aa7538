using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

// Links, pictures and notes. Brackets that are none of these stay as printed: most of them are citations.
internal sealed partial class Brackets(string text, MarkupDialect dialect, MarkupEdits edits)
{
    private readonly Stack<int> open = new();

    public int Read(int position) => text[position] switch
    {
        '[' => Open(position),
        ']' when open.TryPop(out var start) => Close(start, position),
        _ => position + 1,
    };

    private int Open(int position)
    {
        if (dialect.IsMarkdown && PandocCitations.ReadGroup(text, position, edits) is var end && end > position)
            return end;
        if (Note().Match(text, position) is { Success: true } note)
        {
            var label = note.Groups["label"];
            edits.Unwrap(MarkKind.Note, position, label.Index, label.Index + label.Length, position + note.Length, label.Value);
            return position + note.Length;
        }

        open.Push(position);
        return position + 1;
    }

    private int Close(int start, int position)
    {
        if (LinkTarget.Read(text, position + 1) is { } inline)
            return Link(start, position, inline.Target, inline.End);
        if (!dialect.IsMarkdown)
            return position + 1;
        if (Attributes().Match(text, position + 1) is { Success: true } attributes)
        {
            edits.Remove(start, start + 1);
            edits.Remove(position, position + 1 + attributes.Length);
            return position + 1 + attributes.Length;
        }

        return dialect.Links.Count > 0 ? ReadDefined(start, position) : position + 1;
    }

    // CommonMark 6.3: [text][name], [name][] and [name], if the name is defined.
    private int ReadDefined(int start, int position)
    {
        var second = SecondBracket().Match(text, position + 1);
        var inner = text[(start + 1)..Math.Min(position, start + 1 + LinkDefinitions.LongestName)];
        var name = second.Groups["name"].Length > 0 ? second.Groups["name"].Value : inner;
        if (!dialect.Links.TryGetValue(LinkDefinitions.Folded(name), out var target))
            return position + 1;
        if (second.Success)
            return Link(start, position, target, position + 1 + second.Length);
        // A number in brackets is a citation whatever else it may be, and keeps them.
        if (inner.All(char.IsAsciiDigit))
        {
            edits.Mark(MarkKind.Link, start, position + 1, target);
            return position + 1;
        }

        return Link(start, position, target, position + 1);
    }

    private int Link(int start, int position, string target, int end)
    {
        var attributes = Attributes().Match(text, end);
        var last = end + (dialect.IsMarkdown && attributes.Success ? attributes.Length : 0);
        if (start > 0 && text[start - 1] == '!')
        {
            edits.Remove(start - 1, start + 1);
            edits.Remove(position, last);
            return last;
        }

        edits.Unwrap(MarkKind.Link, start, start + 1, position, last, target);
        return last;
    }

    [GeneratedRegex(@"\G\[\^(?<label>[^\]\[\s]{1,60})\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Note();

    // Pandoc's attributes: {#id .class key=value}.
    [GeneratedRegex(@"\G\{[.#a-z][^{}\n]{0,200}\}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\G\[(?<name>[^\[\]]{0,200})\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SecondBracket();
}
