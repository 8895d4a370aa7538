namespace CiteAudit.Tests.Cli.Configuration;

public sealed class SilenceReaderTests
{
    [Fact]
    public void A_silencer_knows_its_line()
    {
        var silencers = Configured.By("silence:\n  - rule: form\n    reason: house style\n  # why\n  - reason: seen\n    rule: retracted-work\n").Silencers;

        Assert.Equal([("form", 2), ("CIT501", 5)], silencers.Select(silencer => (silencer.Rule, silencer.Line)));
    }

    [Fact]
    public void Without_a_pattern_and_a_reference_it_covers_all()
    {
        var silencer = Assert.Single(Configured.By("silence: [{ rule: form, reason: seen }]").Silencers);

        Assert.Null(silencer.Manuscript);
        Assert.Null(silencer.Reference);
    }

    [Theory]
    [InlineData("- rule: CIT401", "citeaudit.yml:2:3: this silencer has no `reason`. Add `reason:` and say why the finding is set aside.")]
    [InlineData("- reason: seen", "citeaudit.yml:2:3: this silencer has no `rule`. Add `rule:` with a rule's id, its name or its family.")]
    [InlineData("- { rule: CIT401, reason: }", "citeaudit.yml:2:27: `reason` is empty. Write a value or leave the line out.")]
    [InlineData("- { rule: CIT499, reason: seen }", "citeaudit.yml:2:11: unknown rule `CIT499`. Did you mean `CIT401`?")]
    [InlineData("- { rule: form, reason: seen, reference: [8] }", "citeaudit.yml:2:42: `reference` wants text, not a list. Put it in quotes.")]
    [InlineData("- { rule: form, reason: seen, refrence: 8 }", "citeaudit.yml:2:31: unknown key `refrence`. Did you mean `reference`?")]
    [InlineData("- CIT401", "citeaudit.yml:2:3: an item of `silence` wants keys with values, not `CIT401`. Write each as `key: value` on a line of its own.")]
    [InlineData(
        "- { rule: form, reason: seen, manuscript: /a.md }",
        "citeaudit.yml:2:43: `manuscript` is no pattern: a pattern starts at the configuration file's folder, not at `/`. Write one such as `drafts/**`, from the configuration file's folder, with `*`, `**` and `?`.")]
    public void A_silencer_that_cannot_work_is_a_problem(string item, string expected) => Configured.Complains("silence:\n" + item, expected);

    [Fact]
    public void An_empty_silencer_lacks_both() => Configured.Complains(
        "silence: [~]",
        "citeaudit.yml:1:11: this silencer has no `rule`. Add `rule:` with a rule's id, its name or its family.",
        "citeaudit.yml:1:11: this silencer has no `reason`. Add `reason:` and say why the finding is set aside.");
}
