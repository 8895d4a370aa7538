using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Mending;

internal static class PassageSeam
{
    public static Passage Join(IReadOnlyList<Passage> parts, Vocabulary vocabulary)
    {
        if (parts.Count == 1)
            return parts[0];

        var text = new StringBuilder(parts[0].Text);
        var marks = new List<Mark>(parts[0].Marks);
        var anchors = new List<Anchor>(parts[0].Anchors);
        for (var index = 1; index < parts.Count; index++)
        {
            var (previous, part) = (parts[index - 1], parts[index]);
            var seam = Seam.Between(previous.Text, part.Text, vocabulary);
            text.Length -= seam.Drop;
            text.Append(seam.Glue);
            var shift = text.Length;
            text.Append(part.Text);
            marks.AddRange(part.Marks.Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start + shift } }));
            anchors.AddRange(part.Anchors.Select(anchor => anchor with { Offset = anchor.Offset + shift }));
        }

        return parts[0] with { Text = text.ToString(), Marks = marks, Anchors = anchors };
    }
}
