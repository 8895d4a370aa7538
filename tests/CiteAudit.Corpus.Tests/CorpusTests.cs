using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Corpus.Tests;

/// <summary>The corpus is what the tool shows itself on: everything in it is read, and found, as an expert would.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Slugs() => CorpusManuscript.Slugs();

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_entry_is_read_with_every_field_it_prints(string slug)
    {
        var corpus = await CorpusManuscript.ReadAsync(slug);

        Assert.Equal(corpus.Expected.References.Select(expected => expected.Label), corpus.Manuscript.References.Select(reference => reference.Label));
        Assert.Multiple([.. corpus.Expected.References.Zip(corpus.Manuscript.References, (expected, actual) => (Action)(() => Assert.Equal(Printed(expected), Printed(actual))))]);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_entry_keeps_the_text_it_prints(string slug)
    {
        var corpus = await CorpusManuscript.ReadAsync(slug);

        Assert.Equal(corpus.Expected.References.Select(expected => expected.Raw), corpus.Manuscript.References.Select(reference => reference.Raw));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_span_points_at_what_it_names(string slug)
    {
        var manuscript = (await CorpusManuscript.ReadAsync(slug)).Manuscript;
        var passages = manuscript.Document.Passages;

        Assert.All(manuscript.References, reference => Assert.All(reference.Fields, field => Assert.Equal(field.Span.In(reference.Raw).Trim(), field.Span.In(reference.Raw))));
        Assert.All(manuscript.Citations, citation => Assert.Equal(citation.Marker, citation.Span.In(passages[citation.Passage].Text)));
        Assert.All(manuscript.Claims, claim => Assert.Equal(claim.Sentence, claim.Span.In(passages[claim.Passage].Text)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_citation_is_found_with_its_sentence_and_its_entries(string slug)
    {
        var corpus = await CorpusManuscript.ReadAsync(slug);
        var claims = corpus.Manuscript.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

        Assert.Equal(
            corpus.Expected.Citations.Select(citation => $"{citation.Marker} → {string.Join(' ', citation.Refs)} in {citation.Section}: {citation.Sentence}"),
            corpus.Manuscript.Citations.Select(citation =>
                $"{citation.Marker} → {string.Join(' ', citation.References)} in {claims[citation.ClaimId].Section}: {claims[citation.ClaimId].Sentence}"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Every_finding_an_expert_expects_is_made_and_no_other(string slug)
    {
        var corpus = await CorpusManuscript.ReadAsync(slug);
        var rules = RuleBook.Infos.ToDictionary(rule => rule.Id, rule => rule.Name, StringComparer.Ordinal);
        var expected = corpus.Expected.Findings.Where(finding => rules.ContainsValue(finding.Rule)).Select(finding => $"{finding.Rule} [{finding.Reference}]");

        var found = corpus.Audit.Findings.Select(finding => $"{rules[finding.Rule]} [{(finding.References is [.., var last] ? last : null)}]");

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task No_entry_is_called_the_wrong_work_or_not_confirmed_where_a_registry_was_not_asked(string slug)
    {
        var corpus = await CorpusManuscript.ReadAsync(slug);

        Assert.DoesNotContain(corpus.Audit.Dossier.Resolutions, resolution =>
            resolution.Outcome is Outcome.WrongWork or Outcome.NotConfirmed && resolution.Answers.All(answer => answer.State is AnswerState.NotAsked or AnswerState.CouldNotAnswer));
    }

    private static string Printed(ExpectedReference expected)
    {
        var fields = expected.Fields;
        return Printed(expected.Label, fields.Authors ?? [], fields.Title, fields.Container, fields.Volume, fields.Issue, fields.Pages, fields.Year, fields.Publisher, fields.Doi);
    }

    private static string Printed(Reference actual) => Printed(
        actual.Label,
        actual.Authors.Select(author => author.ToString()),
        actual.Title,
        actual.Container,
        actual.Volume,
        actual.Issue,
        actual.Pages?.Text,
        actual.Issued?.Value?.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
        actual.Publisher,
        actual.Doi?.Value?.Value);

    private static string Printed(string? label, IEnumerable<string> authors, params string?[] fields) =>
        $"[{label}] {string.Join("; ", authors)} | {string.Join(" | ", fields)}";
}
