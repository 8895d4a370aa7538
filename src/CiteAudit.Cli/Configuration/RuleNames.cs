using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// Rules go by id, name or family in the file, and by id or family's name afterwards.
internal sealed class RuleNames
{
    private readonly Dictionary<string, string> canonical = new(StringComparer.Ordinal);

    public RuleNames(IReadOnlyList<RuleInfo> rules)
    {
        foreach (var rule in rules)
            canonical[rule.Id] = canonical[rule.Name] = rule.Id;
        foreach (var family in Enum.GetNames<RuleFamily>())
            canonical[family.ToLowerInvariant()] = family.ToLowerInvariant();
    }

    public string? Read(string written, Location location, ProblemList problems)
    {
        if (canonical.TryGetValue(written, out var rule))
            return rule;

        problems.Add(
            location,
            $"unknown rule {Wording.Quoted(written)}",
            NearestName.Remedy(written, [.. canonical.Keys], "Give a rule's id, its name or its family, such as `CIT401`, `uncited-reference` or `linkage`"));
        return null;
    }
}
