using CiteAudit.Model;

namespace CiteAudit.Reading.Latex.Inline;

// LaTeX with comments and macros undone, where its braces pair, and where each character stands in the source.
internal sealed class TexText
{
    private readonly Dictionary<int, int> closings = [];
    private readonly Func<int, Location> locationOf;

    public TexText(string text, Func<int, Location> locationOf)
    {
        (Text, this.locationOf) = (text, locationOf);
        Pair(text);
    }

    public string Text { get; }

    public Location LocationOf(int offset) => locationOf(offset);

    // Where the group that opens here closes; null when it never does.
    public int? CloseOf(int open) => closings.TryGetValue(open, out var close) ? close : null;

    private void Pair(string text)
    {
        var open = new Stack<int>();
        for (var position = 0; position < text.Length; position++)
        {
            var next = text.AsSpan(position).IndexOfAny('{', '}', '\\');
            if (next < 0)
                return;

            position += next;
            if (text[position] == '\\')
                position++;
            else if (text[position] == '{')
                open.Push(position);
            else if (open.TryPop(out var start))
                closings[start] = position;
        }
    }
}
