namespace CiteAudit.Tests.House;

public sealed class SolutionListTests
{
    private const string Solution = """
        Project("{FAE04EC0}") = "CiteAudit.Model", "src\CiteAudit.Model\CiteAudit.Model.csproj", "{F5D2852B}"
        EndProject
        """;

    [Fact]
    public void Every_project_is_in_the_solution() =>
        Verdict.Clean(SolutionList.Violations(File.ReadAllText(RepositoryRoot.File("CiteAudit.sln")), Repository.Projects.Select(project => project.Path)));

    [Fact]
    public void It_sees_a_project_that_the_solution_forgot() =>
        Assert.Equal(
            "tests/A/A.csproj is not in CiteAudit.sln",
            Assert.Single(SolutionList.Violations(Solution, ["src/CiteAudit.Model/CiteAudit.Model.csproj", "tests/A/A.csproj"])));

    [Fact]
    public void It_sees_a_listed_project_that_is_gone() =>
        Assert.Equal(
            "CiteAudit.sln lists src/CiteAudit.Model/CiteAudit.Model.csproj, which is not there",
            Assert.Single(SolutionList.Violations(Solution, [])));
}
