using System.Text;

namespace CiteAudit.Reading.Lines;

// Text put together from stretches of a source. Kept as stretches, because a book may stand on one line.
internal sealed class TracedText
{
    private readonly StringBuilder text = new();
    private readonly List<Stretch> stretches = [];
    private int last;

    public int Length => text.Length;

    // Asked for one place after the other as a rule, so that the stretch found last is looked at first.
    public int OffsetOf(int index)
    {
        if (!Holds(last, index) && !Holds(++last, index))
            last = Find(index);

        var stretch = stretches[last];
        return stretch.IsGlue ? stretch.Offset : stretch.Offset + index - stretch.Index;
    }

    public void Append(string stretch, int offset)
    {
        Follow(offset, isGlue: false, stretch.Length);
        text.Append(stretch);
    }

    // What the source does not have counts as standing where the text after it does.
    public void AppendBefore(int offset, string glue)
    {
        Follow(offset, isGlue: true, glue.Length);
        text.Append(glue);
    }

    public void Append(TracedText other, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var offset = other.OffsetOf(at);
            var next = Math.Min(end, other.last + 1 < other.stretches.Count ? other.stretches[other.last + 1].Index : other.Length);
            Follow(offset, other.stretches[other.last].IsGlue, next - at);
            text.Append(other.text, at, next - at);
            at = next;
        }
    }

    public void RemoveLast(int count)
    {
        text.Length -= count;
        while (stretches.Count > 0 && stretches[^1].Index >= text.Length)
            stretches.RemoveAt(stretches.Count - 1);
    }

    public override string ToString() => text.ToString();

    private void Follow(int offset, bool isGlue, int length)
    {
        if (length == 0)
            return;
        if (stretches.Count == 0 || isGlue || stretches[^1].IsGlue || stretches[^1].Offset + text.Length - stretches[^1].Index != offset)
            stretches.Add(new Stretch(text.Length, offset, isGlue));
    }

    private bool Holds(int stretch, int index) =>
        stretch < stretches.Count && stretches[stretch].Index <= index && (stretch + 1 == stretches.Count || stretches[stretch + 1].Index > index);

    private int Find(int index)
    {
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (stretches[middle].Index <= index)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private readonly record struct Stretch(int Index, int Offset, bool IsGlue);
}
