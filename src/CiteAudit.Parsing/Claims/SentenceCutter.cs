using CiteAudit.Model;

namespace CiteAudit.Parsing.Claims;

/// <summary>Cuts a passage into sentences. A marker behind the full stop belongs to the sentence before it, whatever touches it from behind.</summary>
internal static class SentenceCutter
{
    public static IReadOnlyList<TextSpan> Cut(string text, IReadOnlyList<TextSpan> markers)
    {
        var sentences = new List<TextSpan>();
        var (start, marker) = (RunInHeading.Length(text), 0);
        Add(sentences, text, 0, start);
        for (var index = start; index < text.Length;)
        {
            while (marker < markers.Count && markers[marker].Start < index)
                marker++;
            if (marker < markers.Count && markers[marker].Start == index)
            {
                index = Math.Max(index + 1, markers[marker].End);
                continue;
            }

            if (!SentenceEnd.IsTerminator(text[index]))
            {
                index++;
                continue;
            }

            var closed = SentenceEnd.Closed(text, index);
            var end = WithMarkers(text, closed, markers, marker);
            if (!SentenceEnd.Is(text, start, index, closed, end))
            {
                index = closed;
                continue;
            }

            Add(sentences, text, start, end);
            start = index = end;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static int WithMarkers(string text, int end, IReadOnlyList<TextSpan> markers, int marker)
    {
        for (; marker < markers.Count; marker++)
        {
            var next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                next++;
            if (markers[marker].Start > next)
                break;
            if (markers[marker].Start < end)
                continue;
            // "Moss (2019) showed" begins the next sentence.
            if (markers[marker].Start > end && char.IsLetter(text[markers[marker].Start]))
                break;
            end = markers[marker].End;
            while (end < text.Length && text[end] is ('.' or '”'))
                end++;
        }

        return end;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(TextSpan.Between(start, end));
    }
}
