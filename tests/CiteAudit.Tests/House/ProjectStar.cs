namespace CiteAudit.Tests.House;

// Model knows nothing, each stage knows Model alone, and only the command line knows them all.
internal static class ProjectStar
{
    private const string Centre = "CiteAudit.Model";
    private const string Composer = "CiteAudit.Cli";

    public static IEnumerable<string> Violations(IReadOnlyList<ProjectFile> projects)
    {
        var stages = projects.Where(project => project.IsStage).ToList();
        foreach (var stage in stages)
        {
            var due = Due(stage, stages).Order(StringComparer.Ordinal).ToList();
            var known = stage.Projects.Order(StringComparer.Ordinal).ToList();
            if (!known.SequenceEqual(due, StringComparer.Ordinal))
                yield return $"{stage.Name} knows [{string.Join(", ", known)}] and should know [{string.Join(", ", due)}]";
        }
    }

    private static IEnumerable<string> Due(ProjectFile stage, IEnumerable<ProjectFile> stages) => stage.Name switch
    {
        Centre => [],
        Composer => stages.Select(other => other.Name).Where(name => !string.Equals(name, Composer, StringComparison.Ordinal)),
        _ => [Centre],
    };
}
