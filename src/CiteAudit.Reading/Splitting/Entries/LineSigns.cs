using System.Globalization;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Splitting.Entries;

// The signs of EntrySigns.txt: how often one is seen where an entry starts and where it goes on, and how many lines of evidence that is worth.
internal sealed class LineSigns
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    private LineSigns(IReadOnlyList<string> lines)
    {
        var kinds = new List<string>();
        foreach (var line in lines)
        {
            var parts = line.Split(' ');
            var kind = parts[0].Split('-', 2)[0];
            if (!kinds.Contains(kind, StringComparer.Ordinal))
                kinds.Add(kind);
            places.Add(parts[0], places.Count);
            Table.Add(new SignOdds(kinds.IndexOf(kind), Number(parts[1]), Number(parts[2]), Number(parts[3])));
        }

        Kinds = kinds.Count;
    }

    public static LineSigns Known { get; } = new(WordList.Lines("EntrySigns"));

    public List<SignOdds> Table { get; } = [];

    public int Kinds { get; }

    public int[] Of(ListLine line, string text, ListLine? above)
    {
        List<string> signs = [LineShape.Start(text)];
        if (above is not null)
            signs.Add(LineShape.End(above.Text));
        if (line.Gap is not LineGap.Page)
            signs.Add(line.Gap is LineGap.Wide ? "gap-wide" : "gap-none");
        if (line.IsIndented is { } isIndented)
            signs.Add(isIndented ? "indent-some" : "indent-none");
        if (line.FollowsShort is { } followsShort)
            signs.Add(followsShort ? "room-some" : "room-none");
        return [.. signs.Select(sign => places[sign])];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
