using static System.FormattableString;

namespace CiteAudit.Tests.House;

// How long files of product code may be: most are short, a few are longer, none is long.
internal static class FileBudget
{
    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        var lengths = files.Select(file => file.Lines).Order().ToList();
        if (Share(lengths, 0.5) is > 60 and var median)
            yield return Invariant($"half of the files are longer than 60 lines: the median is {median}");

        if (Share(lengths, 0.95) is > 200 and var long95)
            yield return Invariant($"more than one file in twenty is longer than 200 lines: the 95th percentile is {long95}");

        foreach (var file in files.Where(file => file.Lines > Budget(file)))
            yield return Invariant($"{file.Path} has {file.Lines} lines; at most {Budget(file)} are allowed");
    }

    private static int Budget(SourceFile file) => file switch
    {
        { Path: "src/CiteAudit.Cli/Program.cs" } => 29,
        _ when file.IsUnder("src/CiteAudit.Auditing/Rules") => 100,
        _ => 300,
    };

    private static int Share(List<int> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[(int)Math.Ceiling(share * sorted.Count) - 1];
}
