using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Looks for markers wherever a text may cite: not in its list of references, nor in code.</summary>
internal sealed class PassageScan(IReadOnlyList<Passage> passages, IReadOnlySet<int> list)
{
    public IReadOnlyList<Passage> Passages => passages;

    public List<Marker> Collect(Func<Passage, int, IEnumerable<Marker>> find)
    {
        var found = new List<Marker>();
        for (var position = 0; position < passages.Count; position++)
        {
            var passage = passages[position];
            if (passage.Kind is PassageKind.Code || list.Contains(position))
                continue;

            var code = new Stretches(passage.Marks.Where(mark => mark.Kind is MarkKind.Code).Select(mark => mark.Span));
            found.AddRange(find(passage, position).Where(marker => !code.Meet(new TextSpan(marker.Span.Start, 1))));
        }

        return found;
    }
}
