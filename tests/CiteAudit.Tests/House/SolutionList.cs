using System.Text.RegularExpressions;

namespace CiteAudit.Tests.House;

// The solution lists every project of src and tests, and no project that is not there.
internal static partial class SolutionList
{
    public static IEnumerable<string> Violations(string solution, IEnumerable<string> projects)
    {
        var listed = Project.Matches(solution).Select(match => match.Groups[1].Value.Replace('\\', '/')).ToList();
        var present = projects.ToList();
        return present.Except(listed, StringComparer.Ordinal).Select(path => $"{path} is not in CiteAudit.sln")
            .Concat(listed.Except(present, StringComparer.Ordinal).Select(path => $"CiteAudit.sln lists {path}, which is not there"));
    }

    [GeneratedRegex("\"([^\"\\n]+\\.csproj)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Project { get; }
}
