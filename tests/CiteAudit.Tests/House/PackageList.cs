namespace CiteAudit.Tests.House;

// The packages each project of src may use; what is not named may use none.
internal static class PackageList
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CiteAudit.Reading"] = ["AngleSharp", "DocumentFormat.OpenXml", "Markdig", "YamlDotNet"],
        ["CiteAudit.Resolving"] = ["CsvHelper", "Npgsql", "Polly.Core", "System.Threading.RateLimiting"],
        ["CiteAudit.Publishing"] = ["CsvHelper", "Handlebars.Net", "Markdig"],
        ["CiteAudit.Cli"] = ["Microsoft.Extensions.FileSystemGlobbing", "Spectre.Console", "System.CommandLine", "YamlDotNet"],
    };

    public static IEnumerable<string> Violations(IEnumerable<ProjectFile> projects) =>
        from project in projects
        where project.IsStage
        from package in project.Packages.Except(Allowed.GetValueOrDefault(project.Name) ?? [], StringComparer.Ordinal)
        select $"{project.Name} uses {package}, which is not on its list";
}
