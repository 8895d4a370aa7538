using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Model;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var settings = Configured.By(
            """
            site:
              title: Citation audit of an example
              base-path: /project/
            registries:
              offline: true
              answers: registries
              contact: someone@example.org
            rules:
              preset: strict
              severity:
                CIT401: warning
                missing-field: off
                form: information
            silence:
              - rule: CIT401
                manuscript: "drafts/*.md"
                reference: "[8]"
                reason: "cited in the supplement"
            exclude:
              - "drafts/**"
            fail-on: error
            """);

        Assert.Equal(new SiteSettings("Citation audit of an example", "/project/"), settings.Site);
        Assert.Equal(new RegistrySettings { Offline = true, Answers = "registries", Contact = "someone@example.org" }, settings.Registries);
        Assert.Equal(Preset.Strict, settings.Rules.Preset);
        Assert.Equal(
            [("CIT401", Severity.Warning), ("CIT101", Severity.Off), ("form", Severity.Information)],
            settings.Rules.Severities.Select(entry => (entry.Key, entry.Value)));
        Assert.Equal([new SilencerSetting("CIT401", "cited in the supplement", Line: 15, Glob.Parse("drafts/*.md").Value, "[8]")], settings.Silencers);
        Assert.Equal(["drafts/**"], settings.Exclude.Select(glob => glob.Pattern), StringComparer.Ordinal);
        Assert.Equal(Severity.Error, settings.FailOn);
        Assert.Equal("citeaudit.yml", settings.File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("\ufeff")]
    [InlineData("~")]
    [InlineData("{}")]
    [InlineData("site:\nregistries:\nrules:\n  severity:\nsilence:\nexclude:\n")]
    public void What_is_not_written_has_a_default(string yaml)
    {
        var settings = Configured.By(yaml);

        Assert.Equal(new SiteSettings(Title: null, BasePath: "/"), settings.Site);
        Assert.Equal(new RegistrySettings(), settings.Registries);
        Assert.Equal(Preset.Default, settings.Rules.Preset);
        Assert.Empty(settings.Rules.Severities);
        Assert.Empty(settings.Silencers);
        Assert.Empty(settings.Exclude);
        Assert.Null(settings.FailOn);
    }

    [Theory]
    [InlineData("never", null)]
    [InlineData("information", Severity.Information)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    public void A_run_fails_on_the_severity_named(string written, Severity? expected) =>
        Assert.Equal(expected, Configured.By($"fail-on: {written}").FailOn);

    [Theory]
    [InlineData("fail-on: errors", "citeaudit.yml:1:10: `fail-on` cannot be `errors`. Did you mean `error`?")]
    [InlineData("fail-on: warn", "citeaudit.yml:1:10: `fail-on` cannot be `warn`. Did you mean `warning`?")]
    [InlineData("fail-on: 1", "citeaudit.yml:1:10: `fail-on` cannot be `1`. Valid values are `never`, `information`, `warning` and `error`.")]
    [InlineData("exclude: drafts", "citeaudit.yml:1:10: `exclude` wants a list, not `drafts`. Start each item on a line of its own with `- `.")]
    [InlineData("exclude: [[a]]", "citeaudit.yml:1:11: an item of `exclude` wants text, not a list. Put it in quotes.")]
    [InlineData(
        @"exclude: ['drafts\*']",
        @"citeaudit.yml:1:11: an item of `exclude` is no pattern: folders are separated by `/`, not by `\`. Write one such as `drafts/**`, from the configuration file's folder, with `*`, `**` and `?`.")]
    public void A_wrong_value_is_a_problem(string yaml, string expected) => Configured.Complains(yaml, expected);

    [Fact]
    public void Every_problem_is_told_in_the_order_of_the_file() => Configured.Complains(
        """
        sites:
          title: x
        registries:
          offline: maybe
        rules:
          serverity:
            CIT401: off
        fail-on: always
        """,
        "citeaudit.yml:1:1: unknown key `sites`. Did you mean `site`?",
        "citeaudit.yml:4:12: `offline` wants true or false, not `maybe`. Write true or false.",
        "citeaudit.yml:6:3: unknown key `serverity`. Did you mean `severity`?",
        "citeaudit.yml:8:10: `fail-on` cannot be `always`. Valid values are `never`, `information`, `warning` and `error`.");
}
