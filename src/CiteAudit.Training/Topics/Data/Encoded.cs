namespace CiteAudit.Training.Topics.Data;

/// <summary>The folder's texts as lists of words of one vocabulary; words outside it are left out. Each is read when it is first asked for.</summary>
internal sealed class Encoded(TopicFolder folder, WordNumbers numbers)
{
    private readonly Lazy<IReadOnlyList<(string Paper, int[] Claim, int[] Cited)>> citations = new(() =>
        [.. folder.Citations().Select(row => (row.Paper, numbers.Of(row.Claim), numbers.Of(row.CitedTitle)))]);

    private readonly Lazy<IReadOnlyList<(string Id, int[] Title, int[] Abstract, int[] Venue)>> papers = new(() =>
        [.. folder.Papers().Select(row => (row.Id, numbers.Of(row.Title), numbers.Of(row.Abstract), numbers.Of(row.Venue)))]);

    private readonly Lazy<IReadOnlyList<(string Paper, int[] Claim, int[] Cited, int[] Venue, int[] Abstract)>> genuine = new(() =>
        [.. folder.Pairs("train").Where(row => row.IsMatch)
            .Select(row => (row.Paper, numbers.Of(row.Claim), numbers.Of(row.CitedTitle), numbers.Of(row.Venue ?? ""), numbers.Of(row.Abstract ?? "")))]);

    private readonly Lazy<IReadOnlyList<(int[] Title, int[] Subjects)>> catalogue = new(() => ReadCatalogue(folder, numbers));

    private readonly Lazy<IReadOnlyList<(int[] Name, int[] Keywords, int[] Summary)>> topics = new(() =>
        [.. folder.Topics().Select(row => (numbers.Of(row.Name), numbers.Of(string.Join(' ', row.Keywords)), numbers.Of(row.Summary)))]);

    private readonly Lazy<IReadOnlyList<(int[] Name, int[] Abbreviation)>> journals = new(() =>
        [.. folder.Journals().Select(row => (numbers.Of(row.Name), numbers.Of(row.Abbreviation)))]);

    private readonly Lazy<IReadOnlyList<int[]>> subjectNames = new(() =>
        [.. folder.Subjects().OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => numbers.Of(pair.Value))]);

    public IReadOnlyList<(string Paper, int[] Claim, int[] Cited)> Citations => citations.Value;

    public IReadOnlyList<(string Id, int[] Title, int[] Abstract, int[] Venue)> Papers => papers.Value;

    /// <summary>The labelled citations that are genuine: their venues and abstracts are in no other file.</summary>
    public IReadOnlyList<(string Paper, int[] Claim, int[] Cited, int[] Venue, int[] Abstract)> Genuine => genuine.Value;

    public IReadOnlyList<(int[] Title, int[] Subjects)> Catalogue => catalogue.Value;

    public IReadOnlyList<(int[] Name, int[] Keywords, int[] Summary)> Topics => topics.Value;

    public IReadOnlyList<(int[] Name, int[] Abbreviation)> Journals => journals.Value;

    /// <summary>The names of the subjects, by the places used in <see cref="Catalogue"/>.</summary>
    public IReadOnlyList<int[]> SubjectNames => subjectNames.Value;

    private static List<(int[] Title, int[] Subjects)> ReadCatalogue(TopicFolder folder, WordNumbers numbers)
    {
        var places = folder.Subjects().Keys.Order(StringComparer.Ordinal).Select((subject, place) => (subject, place))
            .ToDictionary(pair => pair.subject, pair => pair.place, StringComparer.Ordinal);
        return [.. folder.Catalogue().Select(row => (numbers.Of(row.Title), row.Subjects.Where(places.ContainsKey).Select(subject => places[subject]).ToArray()))];
    }
}
