namespace CiteAudit.Tests.Cli.Configuration;

public sealed class EntryTests
{
    [Theory]
    [InlineData("- site", "citeaudit.yml:1:1: the file wants keys with values, not a list. Write each as `key: value` on a line of its own.")]
    [InlineData("site", "citeaudit.yml:1:1: the file wants keys with values, not `site`. Write each as `key: value` on a line of its own.")]
    [InlineData("site: audit", "citeaudit.yml:1:7: `site` wants keys with values, not `audit`. Write each as `key: value` on a line of its own.")]
    [InlineData("site: { title: [a] }", "citeaudit.yml:1:16: `title` wants text, not a list. Put it in quotes.")]
    [InlineData("site: { title: { a: b } }", "citeaudit.yml:1:16: `title` wants text, not a group of keys. Put it in quotes.")]
    [InlineData("site:\n  title:\n", "citeaudit.yml:2:9: `title` is empty. Write a value or leave the line out.")]
    [InlineData("site: { title: '  ' }", "citeaudit.yml:1:16: `title` is empty. Write a value or leave the line out.")]
    [InlineData("registries:\n  offline: [true]", "citeaudit.yml:2:12: `offline` wants true or false, not a list. Write true or false.")]
    [InlineData("registries:\n  offline: yes", "citeaudit.yml:2:12: `offline` wants true or false, not `yes`. Write true or false.")]
    [InlineData("silence: { rule: CIT401 }", "citeaudit.yml:1:10: `silence` wants a list, not a group of keys. Start each item on a line of its own with `- `.")]
    public void A_wrong_type_is_a_problem(string yaml, string expected) => Configured.Complains(yaml, expected);

    [Theory]
    [InlineData("site: { title: a, title: b }", "citeaudit.yml:1:19: `title` is given twice, first on line 1. Keep one of them.")]
    [InlineData("site: {}\nexclude: []\nsite: {}", "citeaudit.yml:3:1: `site` is given twice, first on line 1. Keep one of them.")]
    [InlineData("[a]: 1", "citeaudit.yml:1:1: a key is text, not a list. Put it in quotes.")]
    [InlineData("? { a: b }\n: 1", "citeaudit.yml:1:3: a key is text, not a group of keys. Put it in quotes.")]
    public void A_key_that_cannot_stand_is_a_problem(string yaml, string expected) => Configured.Complains(yaml, expected);

    [Theory]
    [InlineData("exclude: [*.md]", "citeaudit.yml:1:11: an item of `exclude` wants text, not an alias. Write the value out; put it in quotes if it starts with `*`.")]
    [InlineData("site: &a { title: x }\nrules: *a", "citeaudit.yml:2:8: `rules` wants keys with values, not an alias. Write the value out; put it in quotes if it starts with `*`.")]
    [InlineData("rules: !include rules.yml", "citeaudit.yml:1:8: `rules` wants keys with values, not a tagged value. Take the tag out; put the value in quotes if it starts with `!`.")]
    public void What_stands_for_something_else_is_not_followed(string yaml, string expected) => Configured.Complains(yaml, expected);

    [Fact]
    public void Text_over_several_lines_becomes_one() =>
        Assert.Equal("Citation audit of two lines", Configured.By("site:\n  title: |\n    Citation audit\n    of two  lines\n").Site.Title);
}
