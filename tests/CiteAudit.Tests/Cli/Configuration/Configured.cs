using System.Text;
using CiteAudit.Cli.Configuration;
using CiteAudit.Model;

namespace CiteAudit.Tests.Cli.Configuration;

internal static class Configured
{
    public static readonly IReadOnlyList<RuleInfo> Rules =
    [
        new("CIT101", "missing-field", RuleFamily.Form, "Missing field", Severity.Warning, "0.1.0"),
        new("CIT401", "uncited-reference", RuleFamily.Linkage, "Uncited reference", Severity.Warning, "0.1.0"),
        new("CIT501", "retracted-work", RuleFamily.Standing, "Retracted work", Severity.Error, "0.1.0"),
    ];

    public static SettingsResult Result(string yaml) => ConfigurationFile.Read(Encoding.UTF8.GetBytes(yaml), "citeaudit.yml", Rules);

    public static Settings By(string yaml)
    {
        var result = Result(yaml);
        Assert.Empty(result.Problems);
        return result.Settings!;
    }

    public static void Complains(string yaml, params string[] expected)
    {
        var result = Result(yaml);
        Assert.Equal(expected, result.Problems.Select(problem => problem.ToString()), StringComparer.Ordinal);
        Assert.Null(result.Settings);
    }
}
