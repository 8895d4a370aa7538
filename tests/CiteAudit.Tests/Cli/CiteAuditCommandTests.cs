namespace CiteAudit.Tests.Cli;

public sealed class CiteAuditCommandTests(CommandLine command) : IClassFixture<CommandLine>
{
    [Theory]
    [InlineData("--help", "Usage:")]
    [InlineData("audit --help", "--fail-on")]
    [InlineData("site --help", "--templates")]
    [InlineData("rules --help", "explain")]
    [InlineData("rules explain --help", "RULE")]
    [InlineData("--version", "0.1.0")]
    [InlineData("rules", "uncited-reference")]
    [InlineData("rules explain CIT401", "# Nothing in the text cites an entry")]
    [InlineData("rules explain uncited-reference", "# Nothing in the text cites an entry")]
    public async Task It_explains_itself(string arguments, string said)
    {
        var result = await command.RunAsync(arguments.Split(' '));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(said, result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Errors);
    }

    [Theory]
    [InlineData("audit")]
    [InlineData("audti paper.md")]
    [InlineData("audit paper.md --fail-on sometimes")]
    [InlineData("rules explain CIT999")]
    [InlineData("site no-such.json")]
    public async Task What_it_cannot_do_it_says_in_a_line_and_ends_with_two(string arguments)
    {
        var result = await command.RunAsync(arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Problems);
        Assert.Equal("", result.Output);
    }
}
