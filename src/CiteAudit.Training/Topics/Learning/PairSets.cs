using CiteAudit.Training.Matching;
using CiteAudit.Training.Topics.Data;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Texts that belong together, as genuine citations, papers, journals, topics and catalogues have them.</summary>
internal static class PairSets
{
    public static List<TextPair> OfPapers(Encoded texts, IReadOnlySet<string> leftOut, int seed)
    {
        var dice = new Dice(seed);
        var pairs = new List<TextPair>();
        var papers = texts.Papers.Where(paper => !leftOut.Contains(paper.Id)).Select((paper, group) => (paper, group))
            .ToDictionary(pair => pair.paper.Id, StringComparer.Ordinal);
        var cited = texts.Citations.ToLookup(row => row.Paper, row => row.Cited, StringComparer.Ordinal);
        foreach (var (paper, claim, title) in texts.Citations.Where(row => papers.ContainsKey(row.Paper)))
        {
            var (citing, group) = papers[paper];
            pairs.Add(new TextPair(claim, title, group));
            pairs.Add(new TextPair([.. claim, .. citing.Title], title, group));
            pairs.Add(new TextPair([.. citing.Title, .. citing.Abstract], title, group));
            pairs.Add(new TextPair(dice.OneOf([.. cited[paper]]), title, group));
        }

        foreach (var (paper, claim, title, venue, summary) in texts.Genuine.Where(row => papers.ContainsKey(row.Paper)))
        {
            var (citing, group) = papers[paper];
            pairs.Add(new TextPair([.. claim, .. citing.Title], venue, group));
            pairs.Add(new TextPair(title, venue, group));
            pairs.Add(new TextPair([.. claim, .. citing.Title], summary, group));
            pairs.Add(new TextPair(title, summary, group));
        }

        pairs.AddRange(papers.Values.SelectMany(pair => OfPaper(pair.paper, pair.group)));
        pairs.AddRange(OfLists(texts, papers.Count));
        return [.. pairs.Where(pair => pair.Left.Length > 0 && pair.Right.Length > 0)];
    }

    /// <summary>Titles and their subjects; a subject has a row of its own after those of words.</summary>
    public static List<TextPair> OfCatalogue(Encoded texts, int words, int seed)
    {
        var dice = new Dice(seed);
        var pairs = new List<TextPair>();
        foreach (var (title, subjects) in texts.Catalogue.Where(row => row.Title.Length > 0 && row.Subjects.Length > 0))
        {
            var subject = dice.OneOf(subjects);
            pairs.Add(new TextPair(title, [.. texts.SubjectNames[subject], words + subject], subject));
        }

        return pairs;
    }

    private static IEnumerable<TextPair> OfPaper((string Id, int[] Title, int[] Abstract, int[] Venue) paper, int group) =>
    [
        new TextPair(paper.Title, paper.Abstract, group),
        new TextPair(paper.Title, paper.Venue, group),
        new TextPair(paper.Abstract, paper.Venue, group),
    ];

    private static IEnumerable<TextPair> OfLists(Encoded texts, int group)
    {
        foreach (var (name, keywords, summary) in texts.Topics)
        {
            yield return new TextPair([.. name, .. keywords], summary, group);
            yield return new TextPair(name, keywords, group++);
        }

        foreach (var (name, abbreviation) in texts.Journals)
            yield return new TextPair(name, abbreviation, group++);
    }
}
