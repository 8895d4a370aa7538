using System.Globalization;
using CiteAudit.Auditing;
using CiteAudit.Model;

namespace CiteAudit.Tests.Auditing;

public sealed class RuleBookTests
{
    [Fact]
    public void It_lists_every_rule_of_the_assembly()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

        Assert.Equal(
            written.Select(type => type.Name).Order(StringComparer.Ordinal),
            RuleBook.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_are_unique_and_ascend() =>
        Assert.Equal(RuleBook.Infos.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), RuleBook.Infos.Select(rule => rule.Id));

    [Fact]
    public void Names_are_unique() =>
        Assert.Equal(RuleBook.Infos.Count, RuleBook.Infos.Select(rule => rule.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_id_stands_in_the_block_of_its_family() =>
        Assert.All(RuleBook.Infos, rule => Assert.Equal((int)rule.Family, int.Parse(rule.Id["CIT".Length..], CultureInfo.InvariantCulture) / 100));

    [Fact]
    public void Every_rule_stands_in_the_folder_of_its_family() =>
        Assert.All(RuleBook.Rules, rule => Assert.EndsWith($".Rules.{rule.Info.Family}", rule.GetType().Namespace, StringComparison.Ordinal));

    [Fact]
    public void Every_page_opens_with_the_title_of_its_rule() =>
        Assert.All(RuleBook.Infos, rule => Assert.StartsWith($"# {rule.Title}\n", rule.Page, StringComparison.Ordinal));

    [Theory]
    [InlineData("## What it looks for")]
    [InlineData("## Why it matters")]
    [InlineData("## Fires on")]
    [InlineData("## Stays quiet on")]
    [InlineData("## How to put it right")]
    [InlineData("## When to silence it")]
    public void Every_page_has_the_section(string heading) =>
        Assert.All(RuleBook.Infos, rule => Assert.Contains($"\n{heading}\n", rule.Page, StringComparison.Ordinal));

    [Fact]
    public void No_rule_is_off_by_default() =>
        Assert.All(RuleBook.Infos, rule => Assert.NotEqual(Severity.Off, rule.Severity));
}
