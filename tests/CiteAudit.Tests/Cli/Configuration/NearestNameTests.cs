using CiteAudit.Cli.Configuration;

namespace CiteAudit.Tests.Cli.Configuration;

public sealed class NearestNameTests
{
    private static readonly string[] Names =
        ["title", "base-path", "registries", "severity", "silence", "exclude", "fail-on", "information", "warning", "error", "CIT401", "CIT501"];

    [Theory]
    [InlineData("serverity", "severity")]
    [InlineData("severities", "severity")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("base_path", "base-path")]
    [InlineData("basePath", "base-path")]
    [InlineData("registry", "registries")]
    [InlineData("silenced", "silence")]
    [InlineData("excludes", "exclude")]
    [InlineData("failon", "fail-on")]
    [InlineData("info", "information")]
    [InlineData("warn", "warning")]
    [InlineData("errors", "error")]
    [InlineData("cit501", "CIT501")]
    [InlineData("CIT4O1", "CIT401")]
    [InlineData("banana", null)]
    [InlineData("", null)]
    [InlineData("e", null)]
    [InlineData("colour", null)]
    public void A_slip_of_the_pen_is_understood(string written, string? expected) => Assert.Equal(expected, NearestName.Find(written, Names));

    [Fact]
    public void Of_two_as_near_the_first_is_named() => Assert.Equal("CIT401", NearestName.Find("CIT301", Names));

    [Fact]
    public void Nothing_is_near_a_text_without_end() => Assert.Null(NearestName.Find(new string('e', 1_000_000), Names));
}
