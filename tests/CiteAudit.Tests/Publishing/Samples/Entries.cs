using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Tests.Publishing.Samples;

/// <summary>References, resolutions and citations with the usual fields filled in.</summary>
internal static class Entries
{
    public static Reference Reference(int number, string family, string given, int year, string title, string container, string? doi = null)
    {
        var label = number.ToString(CultureInfo.InvariantCulture);
        var printed = doi is null ? "" : $" https://doi.org/{doi}";
        var raw = string.Create(
            CultureInfo.InvariantCulture,
            $"{family}, {given} ({year}). {title}. {container}, {10 + number}({number % 4 + 1}), {100 + number}–{110 + number}.{printed}");
        return new Reference(label, raw, new Location(200 + number))
        {
            Label = label,
            Kind = WorkKind.Article,
            Authors = [new PersonName(family, given)],
            Issued = PartialDate.Parse(year.ToString(CultureInfo.InvariantCulture)),
            Title = title,
            Container = container,
            Volume = (10 + number).ToString(CultureInfo.InvariantCulture),
            Issue = (number % 4 + 1).ToString(CultureInfo.InvariantCulture),
            Pages = PageRange.Parse(string.Create(CultureInfo.InvariantCulture, $"{100 + number}-{110 + number}")),
            Doi = doi is null ? null : Doi.Parse(doi),
            Fields = [new Field(FieldName.Authors, new TextSpan(0, family.Length + given.Length + 2), 0.97)],
            Confidence = 0.94,
        };
    }

    public static Resolution Resolution(Reference reference, Outcome outcome, string reason) => new(reference.Key, outcome, reason)
    {
        Score = outcome == Outcome.Confirmed ? 0.99 : 0.2,
        Answers =
        [
            new RegistryAnswer("crossref", State(outcome)) { Day = new DateOnly(2026, 7, 14) },
            new RegistryAnswer("openalex", outcome == Outcome.CouldNotCheck ? AnswerState.CouldNotAnswer : State(outcome), outcome == Outcome.CouldNotCheck ? "503 three times" : null)
            {
                Day = outcome == Outcome.CouldNotCheck ? null : new DateOnly(2026, 7, 14),
            },
        ],
    };

    public static Resolution Confirmed(Reference reference) => Resolution(reference, Outcome.Confirmed, "crossref holds the work under the same title, author and year") with
    {
        Work = Work(reference.Title!, reference),
        Comparisons =
        [
            new Comparison(FieldName.Title, reference.Title!, reference.Title!, Agreement.Same),
            new Comparison(FieldName.Year, reference.Issued!.Text, reference.Issued.Text, Agreement.Same),
        ],
    };

    public static Work Work(string title, Reference reference) => new("crossref", reference.Doi?.Value?.Value ?? "W" + reference.Key)
    {
        Kind = WorkKind.Article,
        Titles = [title],
        Authors = reference.Authors,
        Containers = [reference.Container!],
        Dates = [reference.Issued?.Value ?? new PartialDate(2020, 5, 1)],
        Volume = reference.Volume,
        Pages = "101-111",
        Doi = reference.Doi?.Value,
        Issns = [Issn.Parse("2049-3630").Value!.Value],
        Isbns = [Isbn.Parse("9780306406157").Value!.Value],
        Abstract = "We ask how museums speak to visitors through objects, and what happens when an object is made to speak for itself.",
        Language = "en",
        Topics = [new TopicShare("museum studies", 0.71), new TopicShare("media", 0.2)],
        Url = "https://example.org/work",
    };

    public static Claim Claim(int number, string sentence, string section, string? clause = null) => new(Id('c', number), sentence, new Location(20 + (9 * number), 5))
    {
        Section = section,
        Clause = clause,
        Before = "The question is older than the medium.",
        After = "What follows takes up this thread.",
        Passage = number,
        Span = new TextSpan(38, sentence.Length),
    };

    public static Citation Citation(int number, string marker, params string[] keys) => new(Id('p', number), marker, keys, Id('c', number), new Location(20 + (9 * number), 60))
    {
        References = keys,
        Passage = number,
        Span = new TextSpan(90, marker.Length),
    };

    private static string Id(char kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    private static AnswerState State(Outcome outcome) => outcome switch
    {
        Outcome.NotConfirmed => AnswerState.NotHeld,
        Outcome.CouldNotCheck => AnswerState.CouldNotAnswer,
        _ => AnswerState.Held,
    };
}
