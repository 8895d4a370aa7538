namespace CiteAudit.Tests.House;

public sealed class RulePagesTests
{
    [Fact]
    public void Every_rule_has_its_page_beside_it() =>
        Verdict.Clean(RulePages.Violations(Repository.Files.Select(file => file.Path)));

    [Fact]
    public void It_lets_a_rule_with_its_page_pass() =>
        Assert.Empty(RulePages.Violations([Rule("Form/MissingYear.cs"), Rule("Form/MissingYear.md")]));

    [Theory]
    [InlineData("Form/MissingYear.cs", "MissingYear.md")]
    [InlineData("Form/MissingYear.md", "MissingYear.cs")]
    public void It_sees_one_without_the_other(string present, string missing) =>
        Assert.Equal($"{Rule(present)} stands without {missing}", Assert.Single(RulePages.Violations([Rule(present)])));

    [Theory]
    [InlineData("Fashion/MissingYear")]
    [InlineData("MissingYear")]
    [InlineData("Form/Years/MissingYear")]
    public void It_sees_a_rule_outside_the_families(string rule) =>
        Assert.Equal(
            [$"{Rule(rule)}.cs is not in the folder of a family of rules", $"{Rule(rule)}.md is not in the folder of a family of rules"],
            RulePages.Violations([Rule(rule + ".cs"), Rule(rule + ".md")]),
            StringComparer.Ordinal);

    private static string Rule(string path) => $"src/CiteAudit.Auditing/Rules/{path}";
}
