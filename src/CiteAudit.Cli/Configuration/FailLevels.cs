using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// The levels at which findings can fail a run, as the file and the command line name them.
internal static class FailLevels
{
    public const Severity Never = Severity.Off;

    public static IReadOnlyList<(string Name, Severity Value)> All { get; } =
    [
        ("never", Never),
        ("information", Severity.Information),
        ("warning", Severity.Warning),
        ("error", Severity.Error),
    ];

    public static Severity? Of(string name) => All.First(level => level.Name == name).Value is not Never and var level ? level : null;
}
