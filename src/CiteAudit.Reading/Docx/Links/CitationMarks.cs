using CiteAudit.Model;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Reading.Docx.Links;

// Gives the citations of a passage the keys of the entries they lead to. Links into the list are citations; other links within the document say nothing.
internal static class CitationMarks
{
    public static Passage Settle(Passage passage, Targets targets, CitationGroups groups)
    {
        var settled = passage.Marks.Select(mark => Settled(mark, targets)).OfType<Mark>().ToList();
        return groups.Gather(passage with { Marks = settled });
    }

    private static Mark? Settled(Mark mark, Targets targets)
    {
        if (mark is { Kind: MarkKind.Link, Target: ['#', ..] })
            return targets.Bookmarks.TryGetValue(mark.Target[1..], out var key) ? new Mark(MarkKind.Citation, mark.Span, key) : null;
        if (mark.Kind is not MarkKind.Citation)
            return mark;

        var keys = mark.Target!.Split(';').Select(work => targets.Works.GetValueOrDefault(work)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0 ? null : mark with { Target = string.Join(';', keys) };
    }
}
