using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Model;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class RuleReaderTests
{
    [Theory]
    [InlineData("CIT401", "CIT401")]
    [InlineData("uncited-reference", "CIT401")]
    [InlineData("linkage", "linkage")]
    [InlineData("housekeeping", "housekeeping")]
    public void A_severity_is_set_by_id_name_or_family(string written, string subject)
    {
        var severities = Configured.By($"rules: {{ severity: {{ {written}: off }} }}").Rules.Severities;

        Assert.Equal([(subject, Severity.Off)], severities.Select(entry => (entry.Key, entry.Value)));
    }

    [Theory]
    [InlineData("default", Preset.Default)]
    [InlineData("strict", Preset.Strict)]
    [InlineData("advisory", Preset.Advisory)]
    public void A_preset_is_read_by_name(string written, object expected) =>
        Assert.Equal(expected, Configured.By($"rules: {{ preset: {written} }}").Rules.Preset);

    [Theory]
    [InlineData("CIT402: off", "22: unknown rule `CIT402`. Did you mean `CIT401`?")]
    [InlineData("cit501: off", "22: unknown rule `cit501`. Did you mean `CIT501`?")]
    [InlineData("uncited-references: off", "22: unknown rule `uncited-references`. Did you mean `uncited-reference`?")]
    [InlineData("links: off", "22: unknown rule `links`. Give a rule's id, its name or its family, such as `CIT401`, `uncited-reference` or `linkage`.")]
    [InlineData("CIT401: of", "30: `CIT401` cannot be `of`. Did you mean `off`?")]
    [InlineData("CIT401: high", "30: `CIT401` cannot be `high`. Valid values are `off`, `information`, `warning` and `error`.")]
    [InlineData("CIT401: off, uncited-reference: error", "35: `uncited-reference` is the same rule as `CIT401`. Keep one of them.")]
    public void A_wrong_severity_is_a_problem(string severity, string expected) =>
        Configured.Complains($"rules: {{ severity: {{ {severity} }} }}", "citeaudit.yml:1:" + expected);

    [Fact]
    public void A_wrong_preset_is_a_problem() =>
        Configured.Complains("rules: { preset: strickt }", "citeaudit.yml:1:18: `preset` cannot be `strickt`. Did you mean `strict`?");
}
