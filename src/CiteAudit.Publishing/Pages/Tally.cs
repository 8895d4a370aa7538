using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages;

// Counts over the manuscripts seen so far; all that is kept of them.
internal sealed class Tally
{
    private const int LongestRowTitle = 300;
    private readonly List<ManuscriptCount> manuscripts = [];
    private readonly Dictionary<Outcome, int> outcomes = [];
    private readonly SortedDictionary<string, RuleCount> rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Dictionary<AnswerState, int>> registries = new(StringComparer.Ordinal);

    public IReadOnlyList<ManuscriptCount> Manuscripts => manuscripts;

    public IReadOnlyDictionary<Outcome, int> Outcomes => outcomes;

    public IReadOnlyDictionary<string, RuleCount> Rules => rules;

    public IReadOnlyDictionary<string, Dictionary<AnswerState, int>> Registries => registries;

    public void Add(Audit audit)
    {
        var results = OutcomesOf(audit.Dossier);
        foreach (var (outcome, count) in results)
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + count;
        foreach (var answer in audit.Dossier.Resolutions.SelectMany(resolution => resolution.Answers))
            Add(answer);
        var standing = audit.Findings.Where(Stands).ToList();
        foreach (var group in standing.GroupBy(finding => finding.Rule, StringComparer.Ordinal))
            CountOf(group.Key).Add(manuscripts.Count, group.Count(), group.Max(finding => finding.Severity));
        foreach (var abstention in audit.Abstentions)
            CountOf(abstention.Rule).Abstentions++;
        manuscripts.Add(Count(audit, standing, results.GetValueOrDefault(Outcome.CouldNotCheck)));
    }

    // Whether a finding is neither set aside nor switched off.
    public static bool Stands(Finding finding) => finding.Silence is null && finding.Severity != Severity.Off;

    // How many references of a manuscript came out how. One that nobody looked up was not checked.
    public static IReadOnlyDictionary<Outcome, int> OutcomesOf(Dossier dossier)
    {
        var resolutions = dossier.Resolutions.ToLookup(resolution => resolution.ReferenceKey, StringComparer.Ordinal);
        return dossier.Manuscript.References
            .CountBy(reference => resolutions[reference.Key].FirstOrDefault()?.Outcome ?? Outcome.CouldNotCheck)
            .ToDictionary();
    }

    private static ManuscriptCount Count(Audit audit, List<Finding> standing, int couldNotCheck)
    {
        var manuscript = audit.Dossier.Manuscript;
        return new ManuscriptCount(
            Wording.Short(Wording.TitleOf(manuscript), LongestRowTitle),
            audit.Slug,
            Wording.Short(manuscript.Document.Name, LongestRowTitle))
        {
            Errors = standing.Count(finding => finding.Severity == Severity.Error),
            Warnings = standing.Count(finding => finding.Severity == Severity.Warning),
            Information = standing.Count(finding => finding.Severity == Severity.Information),
            References = manuscript.References.Count,
            Unchecked = couldNotCheck,
            Abstentions = audit.Abstentions.Count,
        };
    }

    private void Add(RegistryAnswer answer)
    {
        if (answer.State == AnswerState.NotAsked)
            return;
        if (!registries.TryGetValue(answer.Registry, out var states))
            registries[answer.Registry] = states = [];
        states[answer.State] = states.GetValueOrDefault(answer.State) + 1;
    }

    private RuleCount CountOf(string rule)
    {
        if (!rules.TryGetValue(rule, out var count))
            rules[rule] = count = new RuleCount();
        return count;
    }
}
