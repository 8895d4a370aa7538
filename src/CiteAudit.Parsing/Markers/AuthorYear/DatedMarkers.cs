using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Finds citations by author and year: "(Smith, 2020a,b; Lee, 2019)", "Smith and Jones (2020: 14)", "（张三，2020）".</summary>
internal sealed class DatedMarkers
{
    private const int Window = 160;

    private readonly List<DatedMarker> found = [];
    private readonly string text;
    private readonly WorkIndex works;

    private DatedMarkers(string text, WorkIndex works) => (this.text, this.works) = (text, works);

    /// <summary>Notes print years without brackets as well: "Smith 2020, 12".</summary>
    public static IReadOnlyList<DatedMarker> In(string text, WorkIndex works, bool bare = false)
    {
        var years = YearMarks.In(text);
        if (years.Count == 0)
            return [];

        var markers = new DatedMarkers(text, works);
        var taken = new bool[years.Count];
        foreach (var (group, inside) in ByGroup(BracketGroups.In(text), years, taken))
            markers.Read(group, inside);
        if (bare)
            markers.ReadBare([.. years.Where((_, index) => !taken[index])]);
        markers.found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return markers.found;
    }

    // Every year belongs to the innermost brackets around it. Groups close in order, so an inner one comes before its outer.
    private static IEnumerable<(BracketGroup Group, List<YearMark> Years)> ByGroup(List<BracketGroup> groups, List<YearMark> years, bool[] taken)
    {
        foreach (var group in groups)
        {
            var inside = new List<YearMark>();
            for (var index = FirstAfter(years, group.Open); index < years.Count && years[index].Span.Start < group.Close; index++)
            {
                if (!taken[index])
                    inside.Add(years[index]);
                taken[index] = true;
            }

            if (inside.Count > 0)
                yield return (group, inside);
        }
    }

    private static int FirstAfter(List<YearMark> years, int offset)
    {
        var (low, high) = (0, years.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (years[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private void Read(BracketGroup group, List<YearMark> years)
    {
        var items = new List<CitedItem>();
        var start = group.Open;
        var (previous, names) = (group.Open + 1, (CitedNames?)null);
        foreach (var year in years)
        {
            var isLed = names is null && text.AsSpan(previous, year.Span.Start - previous).IsWhiteSpace();
            if (isLed)
            {
                names = CitedNames.Of(text, Math.Max(0, group.Open - Window), group.Open);
                start = Add(items, names, year, group.Open, inBrackets: false) ?? start;
            }
            else if (Separation.IsOnly(text.AsSpan(previous, year.Span.Start - previous)))
            {
                if (names is not null)
                    Add(items, names, year, year.Span.Start, inBrackets: start == group.Open);
            }
            else if (CitedNames.Of(text, Math.Max(previous, year.Span.Start - Window), year.Span.Start) is { Words.Count: > 0 } own)
            {
                names = own;
                Add(items, own, year, year.Span.Start, inBrackets: true);
            }

            previous = year.Span.End;
        }

        if (items.Count > 0)
            found.Add(new DatedMarker(TextSpan.Between(start, group.Close + 1), items));
    }

    private void ReadBare(List<YearMark> years)
    {
        var previous = 0;
        foreach (var year in years)
        {
            var items = new List<CitedItem>();
            var names = CitedNames.Of(text, Math.Max(previous, year.Span.Start - Window), year.Span.Start);
            if (Add(items, names, year, year.Span.Start, inBrackets: true) is { } start)
                found.Add(new DatedMarker(TextSpan.Between(start, year.Span.End), items));
            previous = year.Span.End;
        }
    }

    private int? Add(List<CitedItem> items, CitedNames names, YearMark year, int end, bool inBrackets)
    {
        int? start = null;
        foreach (var letter in year.Letters.Length == 0 ? [null] : year.Letters.Select(letter => (char?)letter))
        {
            if (works.Find(text, names, year.Year, letter, inBrackets) is { } fit)
            {
                start = fit.Start;
                items.Add(new CitedItem(Label(fit.Start, end, year, letter), fit.Reference, fit.Reference is null ? LinkState.Ambiguous : LinkState.Linked));
            }
            else if (Missing(names, year, end, inBrackets) is { } missing)
            {
                items.Add(missing with { Label = missing.Label + letter });
            }
        }

        return start;
    }

    private CitedItem? Missing(CitedNames names, YearMark year, int end, bool inBrackets)
    {
        if (names.Words.Count == 0 || names.IsTruncated || year.Year == YearMarks.Undated)
            return null;
        var stretch = text[names.Words[0].Span.Start..end].TrimEnd(' ', ',', ':');
        if (PersonShape.Of(stretch, inBrackets) is not { } printed)
            return null;
        var isKnown = names.Words.Any(word => word.Kind is NameWordKind.Name && works.Knows(word.Parts[0], year.Year));
        return new CitedItem($"{printed} {year.Span.In(text)[..4]}", Reference: null, isKnown || !PersonShape.IsOfSeveral(printed) ? LinkState.Doubtful : LinkState.Missing);
    }

    private string Label(int start, int end, YearMark year, char? letter)
    {
        var printed = start < end ? text[start..end].Trim(' ', ',', ':', ';', '，') : "";
        return $"{printed} {(year.Year == YearMarks.Undated ? year.Span.In(text) : year.Span.In(text)[..4] + letter)}".Trim();
    }
}
