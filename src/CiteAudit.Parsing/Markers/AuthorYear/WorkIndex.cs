using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Leads from the names and the year that a text prints to the entry they mean.</summary>
internal sealed class WorkIndex
{
    /// <summary>So many entries of one name and year cannot be told apart; looking at more would only take time.</summary>
    private const int MostAlike = 200;
    private const int StemLength = 3;
    private const int ShortestWideName = 2;
    private const int LongestWideName = 4;

    private readonly Dictionary<(string Word, int Year), List<IndexedWork>> works = [];
    private readonly Dictionary<(string Stem, int Year), List<IndexedWork>> stems = [];

    public WorkIndex(IReadOnlyList<Reference> references)
    {
        foreach (var reference in references)
        {
            var work = new IndexedWork(reference);
            foreach (var key in work.Keys().Distinct(StringComparer.Ordinal))
                Enter(work, key);
        }
    }

    public Fit? Find(string text, CitedNames names, int year, char? letter, bool inBrackets)
    {
        for (var start = 0; start < names.Words.Count; start++)
        {
            if (!names.MayStart(start, inBrackets))
                continue;
            var parts = Parts(text, names, start);
            var first = parts[0].Text;
            foreach (var skipped in WideStarts(first))
            {
                parts[0] = parts[0] with { Text = first[skipped..] };
                if (Best(works, parts[0].Text, parts, names, year, letter, tolerant: false) is var (found, reference) && found)
                    return new Fit(reference, names.Words[start].Span.Start + skipped);
            }
        }

        return Misspelt(text, names, year, letter, inBrackets);
    }

    /// <summary>Whether any entry begins with the name in the year, whatever else speaks against it.</summary>
    public bool Knows(string name, int year) => works.ContainsKey((name, year)) || (name.Length >= StemLength && stems.ContainsKey((name[..StemLength], year)));

    private Fit? Misspelt(string text, CitedNames names, int year, char? letter, bool inBrackets)
    {
        for (var start = 0; start < names.Words.Count; start++)
        {
            if (names.Words[start].Kind is not NameWordKind.Name || names.Words[start].Parts[0].Length < StemLength || !names.MayStart(start, inBrackets))
                continue;
            var parts = Parts(text, names, start);
            if (Best(stems, parts[0].Text[..StemLength], parts, names, year, letter, tolerant: true) is (true, { } reference))
                return new Fit(reference, names.Words[start].Span.Start);
        }

        return null;
    }

    private static (bool Found, Reference? Reference) Best(
        Dictionary<(string Word, int Year), List<IndexedWork>> index, string key, List<NamePart> parts, CitedNames names, int year, char? letter, bool tolerant)
    {
        if (!index.TryGetValue((key, year), out var candidates))
            return (false, null);

        var (best, score, alike) = ((IndexedWork?)null, NameFit.None, 0);
        foreach (var work in candidates)
        {
            var fit = NameFit.Of(work, parts, names, tolerant) is > NameFit.None and var named ? named + YearFit(work, year, letter) : NameFit.None;
            if (fit > score)
                (best, score, alike) = (work, fit, 1);
            else if (fit == score && fit > NameFit.None)
                alike++;
        }

        return best is null ? (false, null) : (true, alike == 1 && candidates.Count < MostAlike ? best.Reference : null);
    }

    // The letter decides before anything else; a year that merely stands in the entry counts last.
    private static int YearFit(IndexedWork work, int year, char? letter)
    {
        var letters = work.Years.FirstOrDefault(printed => printed.Year == year).Letters ?? "";
        var lettered = letter is { } wanted && letters.Contains(wanted, StringComparison.Ordinal) ? 100 : 0;
        var contradicts = letter is not null && letters.Length > 0 && lettered == 0 ? -100 : 0;
        return lettered + contradicts + (work.Years[0].Year == year ? 5 : 0);
    }

    private static List<NamePart> Parts(string text, CitedNames names, int start)
    {
        var parts = new List<NamePart>();
        for (var index = start; index < names.Words.Count; index++)
        {
            var word = names.Words[index];
            var isCapitals = word.Span.Length > 1 && !text.AsSpan(word.Span.Start, word.Span.Length).ContainsAnyInRange('a', 'z');
            foreach (var part in word.Parts)
                parts.Add(new NamePart(part, word.Kind, isCapitals));
        }

        return parts;
    }

    // Chinese sets no space before a name: it may be the end of what looks like one word.
    private static IEnumerable<int> WideStarts(string word)
    {
        yield return 0;
        if (!NameWords.IsIdeograph(word[0]))
            yield break;
        for (var length = Math.Min(LongestWideName, word.Length - 1); length >= ShortestWideName; length--)
            yield return word.Length - length;
    }

    private void Enter(IndexedWork work, string key)
    {
        foreach (var year in work.Years.Select(printed => printed.Year).Distinct())
        {
            Enter(works, (key, year), work);
            if (key.Length >= StemLength)
                Enter(stems, (key[..StemLength], year), work);
        }
    }

    private static void Enter(Dictionary<(string, int), List<IndexedWork>> index, (string, int) key, IndexedWork work)
    {
        if (!index.TryGetValue(key, out var entered))
            index.Add(key, entered = []);
        if (entered.Count < MostAlike && (entered.Count == 0 || entered[^1] != work))
            entered.Add(work);
    }
}
