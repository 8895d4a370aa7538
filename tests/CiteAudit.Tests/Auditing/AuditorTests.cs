using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Tests.Auditing;

public sealed class AuditorTests
{
    private static readonly Reference Cited = new("1", "A. Author, \"First title,\" 2020.", new Location(10)) { Label = "1" };
    private static readonly Reference Uncited = new("2", "B. Author, \"Second title,\" 2021.", new Location(11)) { Label = "2" };

    [Fact]
    public void A_finding_carries_the_severity_the_policy_gives_its_rule()
    {
        var audit = AuditWith(AuditPolicy.Default with { Severities = Only("CIT401", Severity.Error) });

        Assert.Equal(Severity.Error, Assert.Single(audit.Findings, finding => finding.Rule == "CIT401").Severity);
    }

    [Fact]
    public void A_rule_that_is_off_is_not_asked() =>
        Assert.DoesNotContain(AuditWith(AuditPolicy.Default with { Severities = Only("linkage", Severity.Off) }).Findings, finding => finding.Rule == "CIT401");

    [Theory]
    [InlineData("[2]")]
    [InlineData("2")]
    [InlineData(null)]
    public void A_silenced_finding_stays_and_says_why(string? reference)
    {
        var audit = AuditWith(AuditPolicy.Default with { Silencers = [new Silencer("CIT401", reference, "cited in the supplement", "citeaudit.yml line 3")] });

        Assert.Equal(new Silence("cited in the supplement", "citeaudit.yml line 3"), Assert.Single(audit.Findings, finding => finding.Rule == "CIT401").Silence);
    }

    [Theory]
    [InlineData("CIT401", "[1]")]
    [InlineData("CIT402", null)]
    public void A_silencer_for_another_entry_or_rule_leaves_a_finding_alone(string rule, string? reference)
    {
        var audit = AuditWith(AuditPolicy.Default with { Silencers = [new Silencer(rule, reference, "reason", "by")] });

        Assert.Null(Assert.Single(audit.Findings, finding => finding.Rule == "CIT401").Silence);
    }

    [Fact]
    public void A_finding_keeps_its_id_when_it_moves_to_another_line()
    {
        var moved = Uncited with { Location = new Location(99) };

        Assert.Equal(
            Audit(Cited, Uncited).Findings.Single(finding => finding.Rule == "CIT401").Id,
            Audit(Cited, moved).Findings.Single(finding => finding.Rule == "CIT401").Id);
    }

    [Fact]
    public void Two_findings_never_share_an_id()
    {
        var twin = Uncited with { Key = "2-2" };
        var findings = new Auditor(RuleBook.Rules, AuditPolicy.Default).Audit(Dossier(Cited, Cited with { Key = "0", Label = "0" }, Uncited, twin)).Findings;

        Assert.Equal(findings.Count, findings.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Abstentions_for_one_reason_are_one_about_all_their_subjects()
    {
        var abstention = Assert.Single(Audit(Cited, Uncited).Abstentions, abstention => abstention.Rule == "CIT101");

        Assert.Equal(["1", "2"], abstention.Subjects);
    }

    private static Dictionary<string, Severity> Only(string key, Severity severity) => new(StringComparer.OrdinalIgnoreCase) { [key] = severity };

    private static Audit AuditWith(AuditPolicy policy) => new Auditor(RuleBook.Rules, policy).Audit(Dossier(Cited, Uncited));

    private static Audit Audit(params Reference[] references) => new Auditor(RuleBook.Rules, AuditPolicy.Default).Audit(Dossier(references));

    private static Dossier Dossier(params Reference[] references)
    {
        var document = new Document("paper.md", SourceFormat.Markdown, []);
        var citation = new Citation("c1", "[1]", ["1"], "s1", new Location(2)) { References = [.. references.Select(r => r.Key).Where(key => key is "1" or "0")] };
        return new Dossier(new Manuscript(document, "Title", references, [new Claim("s1", "A claim [1].", new Location(2))], [citation]), [], []);
    }
}
