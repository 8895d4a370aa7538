namespace CiteAudit.Tests.Resolving;

/// <summary>The folder that holds the solution, found from where the tests run.</summary>
internal static class SolutionFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "CiteAudit.sln"))
            ? folder
            : Find(Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("No CiteAudit.sln above the tests."));
}
