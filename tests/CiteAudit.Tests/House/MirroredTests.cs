namespace CiteAudit.Tests.House;

// The folder a test stands in is the folder of src it is about, so that the test for a file is found by path.
internal static class MirroredTests
{
    private const string Tests = "tests/CiteAudit.Tests/";

    public static IEnumerable<string> Violations(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        var stages = all.Where(path => path.StartsWith("src/CiteAudit.", StringComparison.Ordinal))
            .Select(path => path["src/CiteAudit.".Length..].Split('/')[0])
            .ToHashSet(StringComparer.Ordinal);

        return from path in all
               where path.StartsWith(Tests, StringComparison.Ordinal) && path.EndsWith("Tests.cs", StringComparison.Ordinal)
               let folder = path[Tests.Length..].Split('/')[0]
               where folder is not ("House" or "Corpus") && !stages.Contains(folder)
               select $"{path} is not in the folder of a stage";
    }
}
