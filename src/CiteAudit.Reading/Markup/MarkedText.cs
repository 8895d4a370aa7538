using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Markup;

internal sealed record MarkedText(TracedText Text, IReadOnlyList<Mark> Marks)
{
    public static MarkedText Of(TracedText marked, string text, MarkupEdits found)
    {
        var plain = new TracedText();
        // Where each place of the marked text is in the plain one.
        var places = new int[text.Length + 1];
        var edits = found.Edits.OrderBy(edit => edit.Start).ToArray();
        var next = 0;
        for (var index = 0; index < text.Length; index++)
        {
            places[index] = plain.Length;
            while (next < edits.Length && edits[next].End <= index)
                next++;
            if (next == edits.Length || edits[next].Start > index)
                plain.Append(text[index], marked.OffsetOf(index));
            else if (edits[next].Start == index && edits[next].Replacement.Length > 0)
                plain.Append(edits[next].Replacement, marked.OffsetOf(index));
        }

        places[text.Length] = plain.Length;
        return new MarkedText(plain, Moved(found.Marks, places));
    }

    private static Mark[] Moved(IReadOnlyList<Mark> marks, int[] places) =>
    [
        .. marks
            .Select(mark => mark with { Span = TextSpan.Between(places[mark.Span.Start], places[mark.Span.End]) })
            .Where(mark => mark.Span.Length > 0)
            .OrderBy(mark => mark.Span.Start)
            .ThenByDescending(mark => mark.Span.Length)
            .ThenBy(mark => mark.Kind),
    ];
}
