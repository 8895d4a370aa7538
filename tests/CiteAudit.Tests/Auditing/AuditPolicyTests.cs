using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Tests.Auditing;

public sealed class AuditPolicyTests
{
    private static readonly RuleInfo Rule = new("CIT401", "uncited-reference", RuleFamily.Linkage, "Title", Severity.Warning, "0.1");

    [Theory]
    [InlineData("CIT401")]
    [InlineData("cit401")]
    [InlineData("uncited-reference")]
    [InlineData("linkage")]
    public void A_rule_is_addressed_by_id_name_or_family(string key) =>
        Assert.Equal(Severity.Error, Decided((key, Severity.Error)).SeverityOf(Rule));

    [Fact]
    public void The_id_wins_over_the_name_and_the_name_over_the_family()
    {
        Assert.Equal(Severity.Off, Decided(("linkage", Severity.Error), ("uncited-reference", Severity.Information), ("CIT401", Severity.Off)).SeverityOf(Rule));
        Assert.Equal(Severity.Information, Decided(("linkage", Severity.Error), ("uncited-reference", Severity.Information)).SeverityOf(Rule));
    }

    [Theory]
    [InlineData(Preset.Default, Severity.Warning)]
    [InlineData(Preset.Strict, Severity.Error)]
    [InlineData(Preset.Advisory, Severity.Information)]
    public void A_preset_decides_for_every_rule_not_decided_on(Preset preset, Severity expected) =>
        Assert.Equal(expected, (AuditPolicy.Default with { Preset = preset }).SeverityOf(Rule));

    private static AuditPolicy Decided(params (string Key, Severity Severity)[] decisions) =>
        AuditPolicy.Default with { Severities = decisions.ToDictionary(d => d.Key, d => d.Severity, StringComparer.OrdinalIgnoreCase) };
}
