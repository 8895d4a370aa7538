namespace CiteAudit.Tests.Cli.Configuration;

public sealed class SectionTests
{
    [Theory]
    [InlineData("rules: { serverity: {} }", "citeaudit.yml:1:10: unknown key `serverity`. Did you mean `severity`?")]
    [InlineData("site: { basepath: / }", "citeaudit.yml:1:9: unknown key `basepath`. Did you mean `base-path`?")]
    [InlineData("site: { colour: red }", "citeaudit.yml:1:9: unknown key `colour`. Valid keys are `title` and `base-path`.")]
    [InlineData(
        "banana: 1",
        "citeaudit.yml:1:1: unknown key `banana`. Valid keys are `site`, `registries`, `rules`, `silence`, `exclude` and `fail-on`.")]
    [InlineData("\"ti\\ntle\\e[0m\": 1", "citeaudit.yml:1:1: unknown key `ti\ufffdtle\ufffd[0m`. Valid keys are `site`, `registries`, `rules`, `silence`, `exclude` and `fail-on`.")]
    [InlineData("<<: { site: {} }", "citeaudit.yml:1:1: unknown key `<<`. Valid keys are `site`, `registries`, `rules`, `silence`, `exclude` and `fail-on`.")]
    public void An_unknown_key_is_a_problem(string yaml, string expected) => Configured.Complains(yaml, expected);

    [Fact]
    public void A_long_key_is_cut_short() => Configured.Complains(
        new string('k', 500) + ": 1",
        $"citeaudit.yml:1:1: unknown key `{new string('k', 60)}…`. Valid keys are `site`, `registries`, `rules`, `silence`, `exclude` and `fail-on`.");
}
