using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing.Claims.Facts;
using CiteAudit.Parsing.Markers;
using CiteAudit.Parsing.Markers.AuthorYear;

namespace CiteAudit.Parsing.Claims;

/// <summary>Gives every marker the sentence it stands in: one claim a sentence, however many markers it holds.</summary>
internal sealed class ClaimCutter(IReadOnlyList<Passage> passages, EntryIndex entries)
{
    private readonly List<Claim> claims = [];
    private readonly List<Citation> citations = [];

    public IReadOnlyList<Claim> Claims => claims;

    public IReadOnlyList<Citation> Citations => citations;

    public static ClaimCutter Cut(IReadOnlyList<Passage> passages, IReadOnlyList<Marker> markers, EntryIndex entries)
    {
        var cutter = new ClaimCutter(passages, entries);
        string? section = null;
        var next = 0;
        for (var position = 0; position < passages.Count && next < markers.Count; position++)
        {
            if (passages[position].Kind is PassageKind.Heading)
                section = passages[position].Text;
            var first = next;
            while (next < markers.Count && markers[next].Passage == position)
                next++;
            if (next > first)
                cutter.CutPassage(position, Slice(markers, first, next), section);
        }

        return cutter;
    }

    private void CutPassage(int position, List<Marker> markers, string? section)
    {
        var passage = passages[position];
        var sentences = SentenceCutter.Cut(passage.Text, [.. markers.Select(marker => marker.Span)]);
        var (current, next) = (0, 0);
        while (next < markers.Count)
        {
            while (current + 1 < sentences.Count && sentences[current].End <= markers[next].Span.Start)
                current++;
            var first = next++;
            while (next < markers.Count && (current + 1 == sentences.Count || markers[next].Span.Start < sentences[current].End))
                next++;
            CutSentence(position, sentences, current, markers.GetRange(first, next - first), section);
        }
    }

    private void CutSentence(int position, IReadOnlyList<TextSpan> sentences, int index, List<Marker> markers, string? section)
    {
        var text = passages[position].Text;
        var clauses = ClauseCutter.Cut(text, sentences[index], [.. markers.Select(marker => marker.Span)]);
        var shared = clauses[0] is { } first && clauses.All(clause => clause == first) ? first.In(text) : null;
        claims.Add(Claim(position, sentences, index, section) with { Clause = shared });
        foreach (var (marker, clause) in markers.Zip(clauses))
            citations.Add(Citation(marker, sentences[index]) with { Clause = clause?.In(text) });
    }

    private Claim Claim(int position, IReadOnlyList<TextSpan> sentences, int index, string? section)
    {
        var passage = passages[position];
        var span = sentences[index];
        var sentence = span.In(passage.Text);
        return new Claim(Numbered('s', claims.Count), sentence, passage.At(span.Start))
        {
            Before = index > 0 ? sentences[index - 1].In(passage.Text) : null,
            After = index + 1 < sentences.Count ? sentences[index + 1].In(passage.Text) : null,
            Section = section,
            Passage = position,
            Span = span,
            Statistics = ClaimFacts.Statistics(sentence),
            Organisations = ClaimFacts.Organisations(sentence),
            Quotations = ClaimFacts.Quotations(sentence),
        };
    }

    private Citation Citation(Marker marker, TextSpan sentence)
    {
        var passage = passages[marker.Passage];
        var items = marker.Items ?? [.. marker.Labels.Select(ByLabel)];
        var cited = items.Select(item => item.Reference).OfType<Reference>().DistinctBy(reference => reference.Key, StringComparer.Ordinal).ToList();
        return new Citation(Numbered('c', citations.Count), marker.Span.In(passage.Text), marker.Labels, claims[^1].Id, passage.At(marker.Span.Start))
        {
            References = [.. cited.Select(reference => reference.Key)],
            Unlinked = [.. items.Where(item => item.State is LinkState.Missing).Select(item => item.Label)],
            Uncertain = [.. items.Where(item => item.State is LinkState.Ambiguous or LinkState.Doubtful).Select(item => item.Label)],
            Passage = marker.Passage,
            Span = marker.Span,
            NamedAuthors = NamedAuthors.Beside(passage.Text, sentence, Pointer(passage.Text, marker), cited.SelectMany(reference => reference.Authors)),
            NamedYear = NamedYears.Of(passage.Text, marker),
        };
    }

    // "Davis (2019)" names its authors itself: what points away from the text is the bracket.
    private static TextSpan Pointer(string text, Marker marker)
    {
        var bracket = marker.Items is null ? -1 : text.AsSpan(marker.Span.Start, marker.Span.Length).IndexOfAny("([（［");
        return bracket > 0 ? TextSpan.Between(marker.Span.Start + bracket, marker.Span.End) : marker.Span;
    }

    private CitedItem ByLabel(string label) => entries.Find(label) is { } reference ? new CitedItem(label, reference, LinkState.Linked) : new CitedItem(label, Reference: null, LinkState.Missing);

    private static List<Marker> Slice(IReadOnlyList<Marker> markers, int first, int end)
    {
        var slice = new List<Marker>(end - first);
        for (var index = first; index < end; index++)
            slice.Add(markers[index]);
        return slice;
    }

    private static string Numbered(char letter, int count) => string.Create(CultureInfo.InvariantCulture, $"{letter}{count + 1}");
}
