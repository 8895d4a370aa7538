using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Mending;

// Puts together the paragraphs that a page break, a figure or a block in the margin broke in mid-sentence.
// What stood in between follows the paragraph it interrupted.
internal sealed class BrokenParagraphs(IReadOnlyList<Passage> passages, Vocabulary vocabulary)
{
    // A margin block has a handful of lines, a figure its rows; what is longer is no interruption.
    private const int LongestInterruption = 24;

    private readonly List<Passage> mended = [];
    private bool inReferences;

    public IReadOnlyList<Passage> Mend()
    {
        var index = 0;
        while (index < passages.Count)
            index = Mend(index);

        return mended;
    }

    private int Mend(int index)
    {
        var first = passages[index];
        if (first.Kind == PassageKind.Heading)
            inReferences = HeadingWords.IsReferences(HeadingForm.Bare(first.Text));
        if (first.Kind is not (PassageKind.Paragraph or PassageKind.ListItem) || Interruption.Is(first))
        {
            mended.Add(first);
            return index + 1;
        }

        var parts = new List<Passage> { first };
        var between = new List<Passage>();
        var next = index + 1;
        var end = EndOfInterruption(next);
        while (end < passages.Count && Continuation.Joins(first, parts[^1], passages[end], new Surroundings(end > next, inReferences, index == 0)))
        {
            between.AddRange(passages.Skip(next).Take(end - next));
            parts.Add(passages[end]);
            next = end + 1;
            end = EndOfInterruption(next);
        }

        mended.Add(PassageSeam.Join(parts, vocabulary));
        mended.AddRange(between);
        return next;
    }

    private int EndOfInterruption(int start)
    {
        var end = start;
        while (end < passages.Count && end - start <= LongestInterruption && Interruption.Is(passages[end]))
            end++;

        return end;
    }
}
