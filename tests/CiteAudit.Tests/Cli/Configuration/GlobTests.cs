using CiteAudit.Cli.Configuration;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class GlobTests
{
    [Theory]
    [InlineData("paper.md", "paper.md")]
    [InlineData("./paper.md", "paper.md")]
    [InlineData("*.md", "paper.md")]
    [InlineData("*", "paper.md")]
    [InlineData("p?per.md", "paper.md")]
    [InlineData("drafts/*.md", "drafts/a.md")]
    [InlineData("drafts/**", "drafts/a.md")]
    [InlineData("drafts/**", "drafts/a/b/c.md")]
    [InlineData("drafts/", "drafts/a/b.md")]
    [InlineData("**", "a/b/c")]
    [InlineData("**/*.md", "a.md")]
    [InlineData("**/*.md", "a/b/c.md")]
    [InlineData("a/**/z.md", "a/z.md")]
    [InlineData("a/**/z.md", "a/b/c/z.md")]
    [InlineData("**/b/**", "a/b/c/d")]
    [InlineData("**/**/a", "a")]
    [InlineData("[8].md", "[8].md")]
    [InlineData("a*b*c", "aXbXbXc")]
    [InlineData("文?.md", "文書.md")]
    public void A_pattern_matches(string pattern, string name) => Assert.True(Glob.Parse(pattern).Value?.Matches(name));

    [Theory]
    [InlineData("*.md", "drafts/a.md")]
    [InlineData("*.md", "a.MD")]
    [InlineData("*.md", "a.mdx")]
    [InlineData("Paper.md", "paper.md")]
    [InlineData("p?per.md", "pper.md")]
    [InlineData("a?b", "a/b")]
    [InlineData("a*b", "a/b")]
    [InlineData("drafts/*.md", "drafts/a/b.md")]
    [InlineData("drafts/**", "drafts")]
    [InlineData("drafts/**", "my/drafts/a.md")]
    [InlineData("drafts", "drafts/a.md")]
    [InlineData("a/**/z.md", "a/b/z.md.bak")]
    [InlineData("[a-z].md", "b.md")]
    [InlineData("a.md", "axmd")]
    public void Another_does_not(string pattern, string name) => Assert.False(Glob.Parse(pattern).Value?.Matches(name));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("./", "it is empty")]
    [InlineData(@"drafts\*.md", @"folders are separated by `/`, not by `\`")]
    [InlineData("/drafts", "a pattern starts at the configuration file's folder, not at `/`")]
    [InlineData("../other/*.md", "a pattern cannot leave the configuration file's folder with `..`")]
    [InlineData("a//b", "a folder's name is missing between two slashes")]
    [InlineData("a/..", "a pattern cannot leave the configuration file's folder with `..`")]
    public void A_malformed_one_says_why(string pattern, string reason) => Assert.Equal(reason, Glob.Parse(pattern).Reason);

    [Fact]
    public void No_pattern_or_name_throws() => Prop.ForAll<NonNull<string>, NonNull<string>>(
        (pattern, name) => _ = Glob.Parse(pattern.Get).Value?.Matches(name.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_name_matches_itself() => Prop.ForAll(
        Gen.Elements('a', 'b', '/', '.', '-', '[').ArrayOf().Select(string.Concat).ToArbitrary(),
        name => Glob.Parse(name).Value is not { } glob || !string.Equals(glob.Pattern, name, StringComparison.Ordinal) || name.EndsWith('/') || glob.Matches(name))
        .QuickCheckThrowOnFailure();

    [Fact(Timeout = 10_000)]
    public async Task A_pattern_of_stars_ends_in_time()
    {
        var glob = Glob.Parse(string.Concat(Enumerable.Repeat("*a", 2_000)) + "/" + string.Concat(Enumerable.Repeat("**/", 2_000)) + "b").Value;

        Assert.False(await Task.Run(() => glob?.Matches(new string('a', 4_000) + "/" + string.Concat(Enumerable.Repeat("c/", 1_000)))));
    }
}
