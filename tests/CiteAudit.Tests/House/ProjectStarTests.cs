namespace CiteAudit.Tests.House;

public sealed class ProjectStarTests
{
    [Fact]
    public void Every_stage_knows_the_model_alone() =>
        Verdict.Clean(ProjectStar.Violations(Repository.Projects));

    [Fact]
    public void There_are_stages_to_look_at() =>
        Assert.True(Repository.Projects.Count(project => project.IsStage) >= 8);

    [Fact]
    public void It_sees_a_stage_that_knows_another_stage() =>
        Assert.Equal(
            "CiteAudit.Auditing knows [CiteAudit.Model, CiteAudit.Reading] and should know [CiteAudit.Model]",
            Assert.Single(Broken(Stage("Model"), Stage("Reading", "Model"), Stage("Auditing", "Model", "Reading"))));

    [Fact]
    public void It_sees_a_model_that_knows_a_stage() =>
        Assert.Equal(
            "CiteAudit.Model knows [CiteAudit.Reading] and should know []",
            Assert.Single(Broken(Stage("Model", "Reading"), Stage("Reading", "Model"))));

    [Fact]
    public void It_sees_a_stage_that_the_command_line_forgot() =>
        Assert.Equal(
            "CiteAudit.Cli knows [CiteAudit.Model] and should know [CiteAudit.Model, CiteAudit.Reading]",
            Assert.Single(Broken(Stage("Model"), Stage("Reading", "Model"), Stage("Cli", "Model"))));

    private static IEnumerable<string> Broken(params ProjectFile[] projects) => ProjectStar.Violations(projects);

    private static ProjectFile Stage(string name, params string[] knows) => ProjectFile.Parse(
        $"src/CiteAudit.{name}/CiteAudit.{name}.csproj",
        $"<Project>{string.Concat(knows.Select(other => $@"<ProjectReference Include=""..\CiteAudit.{other}\CiteAudit.{other}.csproj"" />"))}</Project>");
}
