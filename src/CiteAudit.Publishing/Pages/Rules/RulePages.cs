using CiteAudit.Model;
using CiteAudit.Publishing.Templating;

namespace CiteAudit.Publishing.Pages.Rules;

internal sealed class RulePages(Site site, Tally tally) : IPageSet
{
    private const int MostUses = 100;
    private static readonly RuleCount Unused = new();

    public void Take(Audit audit)
    {
    }

    public void Finish()
    {
        var rules = site.Header.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var lede = $"{Wording.Count(rules.Count, "rule", "rules")}, each with what it looks for, what it does not, and what to do about a finding.";
        var families = rules.GroupBy(rule => rule.Family).OrderBy(family => family.Key).Select(Family);
        site.Write(Site.Rules, "rules", new RulesPage(site.Shell(Site.Rules, "Rules", lede), lede, [.. families]));
        foreach (var rule in rules)
            Write(rule);
    }

    private RuleFamilyGroup Family(IGrouping<RuleFamily, RuleInfo> family) =>
        new(family.Key.ToString(), Wording.Question(family.Key), [.. family.Select(Row)]);

    private RuleRow Row(RuleInfo rule)
    {
        var count = CountOf(rule);
        return new RuleRow(
            site.RuleLink(rule.Id, "../"),
            rule.Title,
            Wording.Of(rule.Severity),
            Wording.Cell(count.Findings),
            Wording.Cell(count.Uses.Count),
            Wording.Cell(count.Abstentions));
    }

    private void Write(RuleInfo rule)
    {
        var path = Site.RulePath(rule.Id);
        var uses = CountOf(rule).Uses;
        var rest = uses.Count - MostUses;
        site.Write(path, "rule", new RulePage(
            site.Shell(path, $"{rule.Id} {rule.Title}", $"Rule {rule.Id}, {rule.Name}: {rule.Title}"),
            rule.Id,
            rule.Name,
            rule.Title,
            Wording.Of(rule.Severity),
            rule.Family.ToString(),
            rule.Since,
            Markup.Render(rule.Page),
            [.. uses.OrderByDescending(use => use.Findings).ThenBy(use => use.Manuscript).Take(MostUses).Select(Use)],
            rest > 0 ? Wording.Count(rest, "more manuscript", "more manuscripts") : null));
    }

    private RuleUse Use((int Manuscript, int Findings) use)
    {
        var manuscript = tally.Manuscripts[use.Manuscript];
        return new RuleUse(new Link(manuscript.Title, "../" + Site.ManuscriptPath(manuscript.Slug)), Wording.Count(use.Findings, "finding", "findings"));
    }

    private RuleCount CountOf(RuleInfo rule) => tally.Rules.GetValueOrDefault(rule.Id) ?? Unused;
}
