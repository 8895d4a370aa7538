namespace CiteAudit.Tests.House;

public sealed class BansTests
{
    private static readonly Ban[] All =
        [Bans.CatchAll, Bans.Reflection, Bans.Container, Bans.Region, Bans.Html, Bans.MachinePath, Bans.Accusation, Bans.WeakName];

    public static TheoryData<string> Subjects => [.. All.Select(ban => ban.Subject)];

    [Theory]
    [MemberData(nameof(Subjects))]
    public void No_file(string subject) =>
        Verdict.Clean(Named(subject).Violations(Repository.Files));

    [Theory]
    [InlineData("catches everything", "catch (Exception)")]
    [InlineData("catches everything", "catch (System.Exception problem)")]
    [InlineData("catches everything", "catch\n{")]
    [InlineData("catches everything", "catch when (quiet)")]
    [InlineData("catches everything", "catch (Exception e) when (e is not OperationCanceledException)")]
    [InlineData("finds things by reflection", "typeof(A).Assembly.GetTypes()")]
    [InlineData("finds things by reflection", "Activator.CreateInstance(type)")]
    [InlineData("finds things by reflection", "Assembly.LoadFrom(path)")]
    [InlineData("finds things by reflection", "Type.GetType(name)")]
    [InlineData("uses a service container", "IServiceCollection services")]
    [InlineData("uses a service container", "new ServiceProvider()")]
    [InlineData("hides code in a region", "    #region Fields")]
    [InlineData("writes HTML from code", "Write(\"<p>\")")]
    [InlineData("writes HTML from code", "Write($\"<div class='{name}'>\")")]
    [InlineData("writes HTML from code", "Write(\"\"\"</\"\"\" + name)")]
    [InlineData("accuses", "Say(\"This looks Fabricated.\")")]
    [InlineData("has a name that says nothing", "internal static class TextUtils")]
    [InlineData("has a name that says nothing", "public sealed record Helper(string A)")]
    [InlineData("has a name that says nothing", "abstract class RuleBase<T>")]
    [InlineData("has a name that says nothing", "interface ServiceCaller")]
    [InlineData("has a name that says nothing", "record struct CommonName(int A)")]
    public void It_sees_code_that(string subject, string code) =>
        Assert.StartsWith($"src/A.cs:2 {subject}: ", Assert.Single(Named(subject).Violations([new SourceFile("src/A.cs", "\n" + code)])), StringComparison.Ordinal);

    [Theory]
    [InlineData("catches everything", "catch (IOException)\n{")]
    [InlineData("catches everything", "catch (Exception e) when (e is IOException or JsonException)")]
    [InlineData("catches everything", "// catch (Exception)")]
    [InlineData("finds things by reflection", "typeof(A).Assembly.GetManifestResourceStream(name)")]
    [InlineData("writes HTML from code", "a <p && \"x < y\" + '<' // <p>")]
    [InlineData("accuses", "/* fabricated */ var fabricated = 1;")]
    [InlineData("has a name that says nothing", "record Database(int A)")]
    [InlineData("has a name that says nothing", "class Baseline")]
    [InlineData("has a name that says nothing", "class Utility // class Utils")]
    public void It_lets_pass_code_that_almost(string subject, string code) =>
        Assert.Empty(Named(subject).Violations([new SourceFile("src/A.cs", code)]));

    [Fact]
    public void The_program_alone_may_catch_everything() =>
        Assert.Empty(Bans.CatchAll.Violations([new SourceFile("src/CiteAudit.Cli/Program.cs", "catch (Exception)")]));

    [Theory]
    [InlineData("src/CiteAudit.Auditing/Rules/Identity/NotFound.md")]
    [InlineData("site-templates/index.html")]
    public void It_sees_a_page_that_accuses(string path) =>
        Assert.Equal($"{path}:1 accuses: fabricated", Assert.Single(Bans.Accusation.Violations([new SourceFile(path, "A fabricated reference.")])));

    [Theory]
    [InlineData("/home", "/ada/x")]
    [InlineData("file:///root", "/x")]
    [InlineData("\"/Users", "/ada\"")]
    [InlineData("C:\\Us", "ers\\ada")]
    [InlineData("C:\\\\Us", "ers\\\\ada")]
    public void It_sees_a_path_of_one_machine(string start, string end) =>
        Assert.Single(Bans.MachinePath.Violations([new SourceFile("README.md", start + end)]));

    [Theory]
    [InlineData("https://example.org/home", "/ada")]
    [InlineData("a/home", "/ada")]
    [InlineData("/homework", "/ada")]
    public void It_lets_pass_an_address_on_the_web(string start, string end) =>
        Assert.Empty(Bans.MachinePath.Violations([new SourceFile("README.md", start + end)]));

    private static Ban Named(string subject) => All.Single(ban => string.Equals(ban.Subject, subject, StringComparison.Ordinal));
}
