using System.Text;

namespace CiteAudit.Reading.Lines;

internal sealed class TracedText
{
    private readonly StringBuilder text = new();
    private readonly List<int> offsets = [];

    public int Length => text.Length;

    public int OffsetOf(int index) => offsets[index];

    public void Append(string stretch, int offset)
    {
        text.Append(stretch);
        for (var index = 0; index < stretch.Length; index++)
            offsets.Add(offset + index);
    }

    // What the source does not have counts as standing where the text after it does.
    public void AppendBefore(int offset, string glue)
    {
        text.Append(glue);
        for (var index = 0; index < glue.Length; index++)
            offsets.Add(offset);
    }

    public void Append(char glyph, int offset)
    {
        text.Append(glyph);
        offsets.Add(offset);
    }

    public void RemoveLast(int count)
    {
        text.Length -= count;
        offsets.RemoveRange(offsets.Count - count, count);
    }

    public override string ToString() => text.ToString();
}
