using System.Text;
using CiteAudit.Reading.Lines;
using Markdig.Syntax;

namespace CiteAudit.Reading.Markdown;

// The lines as Markdig gets to see them. Only their structure is asked for, so what would mislead it is painted over.
internal sealed class BlockMask(string text, List<int> starts)
{
    // Markdig throws where blocks nest deeper than its limit; nobody quotes quotations this deep.
    private const int DeepestQuote = 8;

    public string Text => text;

    public static BlockMask Of(IReadOnlyList<SourceLine> lines)
    {
        var painted = new StringBuilder();
        var offsets = new List<int>(lines.Count);
        foreach (var line in lines)
        {
            offsets.Add(painted.Length);
            painted.Append(Painted(line.Text)).Append('\n');
        }

        return new BlockMask(painted.ToString(), offsets);
    }

    public IEnumerable<SourceLine> LinesOf(Block block, IReadOnlyList<SourceLine> lines)
    {
        var end = LineAt(Math.Max(block.Span.Start, block.Span.End));
        for (var index = LineAt(block.Span.Start); index <= end && index < lines.Count; index++)
            yield return lines[index];
    }

    private int LineAt(int offset)
    {
        var line = starts.BinarySearch(offset);
        return line < 0 ? ~line - 1 : line;
    }

    private static string Painted(string line)
    {
        var body = line.TrimStart();
        if (body.Length == 0)
            return "";

        // "[1]: …" is an entry here; definitions of links have been taken out before.
        if (body[0] == '[')
            return "x" + body[1..];
        // Code inside a list item is indented with it.
        if (body.StartsWith("```", StringComparison.Ordinal) || body.StartsWith("~~~", StringComparison.Ordinal))
            return body;
        // Pandoc's divisions are not Markdig's.
        if (body.StartsWith(":::", StringComparison.Ordinal))
            return "";

        return body[0] == '>' ? Shallow(body) : line;
    }

    private static string Shallow(string quote)
    {
        var depth = 0;
        var index = 0;
        for (; index < quote.Length && (quote[index] == '>' || quote[index] == ' '); index++)
        {
            if (quote[index] == '>' && ++depth > DeepestQuote)
                break;
        }

        return quote[..index] + quote[index..].TrimStart('>', ' ');
    }
}
