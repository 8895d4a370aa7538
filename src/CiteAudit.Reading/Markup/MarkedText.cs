using CiteAudit.Model;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Markup;

internal sealed record MarkedText(TracedText Text, IReadOnlyList<Mark> Marks)
{
    public static MarkedText Of(TracedText marked, MarkupEdits found)
    {
        var plain = new TracedText();
        var places = new Places();
        var position = 0;
        foreach (var edit in found.Edits.OrderBy(edit => edit.Start).Where(edit => edit.End > edit.Start))
        {
            if (edit.End <= position)
                continue;
            Keep(edit.Start);
            // What begins inside another edit only takes more away.
            var replacement = edit.Start == position ? edit.Replacement : "";
            places.Replaced(position, plain.Length, replacement.Length);
            if (replacement.Length > 0)
                plain.Append(replacement, marked.OffsetOf(position));
            position = edit.End;
        }

        Keep(marked.Length);
        return new MarkedText(plain, Moved(found.Marks, places));

        void Keep(int end)
        {
            if (end < position)
                return;
            places.Kept(position, plain.Length);
            plain.Append(marked, position, end);
            position = end;
        }
    }

    private static Mark[] Moved(IReadOnlyList<Mark> marks, Places places) =>
    [
        .. marks
            .Select(mark => mark with { Span = TextSpan.Between(places.Of(mark.Span.Start), places.Of(mark.Span.End)) })
            .Where(mark => mark.Span.Length > 0)
            .OrderBy(mark => mark.Span.Start)
            .ThenByDescending(mark => mark.Span.Length)
            .ThenBy(mark => mark.Kind),
    ];
}
