using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal static class ConfigurationFile
{
    private static readonly string[] Names = ["citeaudit.yml", "citeaudit.yaml"];

    public static FoundFile Find(string startPath)
    {
        var start = Path.GetFullPath(startPath);
        for (var folder = Directory.Exists(start) ? start : Path.GetDirectoryName(start); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string[] found = [.. Names.Select(name => Path.Combine(folder, name)).Where(File.Exists)];
            if (found.Length > 1)
                return new FoundFile(Path: null, new Problem(folder, $"both {Names[0]} and {Names[1]} are here", "Keep one of them"));
            if (found.Length == 1)
                return new FoundFile(found[0], Problem: null);
        }

        return new FoundFile(Path: null, Problem: null);
    }

    // The settings of the file at or above the path, or the defaults when there is none.
    public static SettingsResult FindAndRead(string startPath, IReadOnlyList<RuleInfo> rules) => Find(startPath) switch
    {
        { Problem: { } problem } => new SettingsResult(Settings: null, [problem]),
        { Path: { } path } => Read(path, rules),
        _ => new SettingsResult(new Settings(), []),
    };

    public static SettingsResult Read(string path, IReadOnlyList<RuleInfo> rules)
    {
        var problems = new ProblemList(path);
        return Result(FileText.Read(path, problems), path, rules, problems);
    }

    public static SettingsResult Read(ReadOnlySpan<byte> bytes, string path, IReadOnlyList<RuleInfo> rules)
    {
        var problems = new ProblemList(path);
        return Result(FileText.Decode(bytes, problems), path, rules, problems);
    }

    private static SettingsResult Result(string? text, string path, IReadOnlyList<RuleInfo> rules, ProblemList problems)
    {
        var settings = text is not null && YamlTree.Read(text, problems) is { } root
            ? new SettingsReader(new RuleNames(rules)).Read(new Entry("", root.Location, root, problems) { Name = "the file" })
            : null;
        var found = problems.InOrder();
        return new SettingsResult(found.Count == 0 && settings is not null ? settings with { File = path } : null, found);
    }
}
