using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Reading.Latex.Flattening;

// The flattened text, gathered piece by piece, and which piece came from where.
internal sealed class FlatText
{
    // Files that include files can grow without end.
    private const int Longest = 32_000_000;

    private readonly StringBuilder text = new();
    private readonly List<(int Start, Feed Feed, int Offset)> pieces = [];

    public bool IsFull => text.Length >= Longest;

    public void Append(Feed feed, int start, int end)
    {
        if (end <= start || IsFull)
            return;
        if (pieces.Count == 0 || pieces[^1] is var (begun, last, offset) && (last != feed || offset + text.Length - begun != start))
            pieces.Add((text.Length, feed, start));
        text.Append(feed.Text, start, end - start);
    }

    public override string ToString() => text.ToString();

    public Location LocationOf(int offset)
    {
        var (low, high) = (0, pieces.Count - 1);
        if (high < 0)
            return default;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        var piece = pieces[low];
        return piece.Feed.LocationOf(piece.Offset + offset - piece.Start);
    }
}
