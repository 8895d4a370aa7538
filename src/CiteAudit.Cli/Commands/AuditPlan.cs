using System.Globalization;
using System.Reflection;
using CiteAudit.Auditing;
using CiteAudit.Cli.Configuration;
using CiteAudit.Model;

namespace CiteAudit.Cli.Commands;

/// <summary>What a project's settings mean for one run.</summary>
internal sealed class AuditPlan(Settings settings, AskingRequest asking)
{
    /// <summary>Whom this run asks.</summary>
    public AskingPlan Asking { get; } = new(settings, asking);

    public ReportHeader Header => new("CiteAudit", ToolVersion, settings.Site.Title ?? "Citation audit", RuleBook.Infos)
    {
        BasePath = settings.Site.BasePath,
        Offline = !Asking.UsesNetwork,
    };

    public Severity? FailOn => settings.FailOn;

    public bool Excludes(string path)
    {
        if (settings.Exclude.Count == 0)
            return false;

        var name = Path.GetRelativePath(settings.Root, Path.GetFullPath(path)).Replace('\\', '/');
        return settings.Exclude.Any(pattern => pattern.Matches(name));
    }

    /// <summary>The auditor of one manuscript: silencers may be meant for some manuscripts only.</summary>
    public Auditor AuditorFor(string manuscript) => new(
        RuleBook.Rules,
        new AuditPolicy(settings.Rules.Preset, settings.Rules.Severities, [.. SilencersFor(manuscript)]));

    private static string ToolVersion { get; } =
        typeof(AuditPlan).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private IEnumerable<Silencer> SilencersFor(string manuscript) => settings.Silencers
        .Where(silencer => silencer.Manuscript is not { } pattern || pattern.Matches(manuscript))
        .Select(silencer => new Silencer(silencer.Rule, silencer.Reference, silencer.Reason, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(settings.File)} line {silencer.Line}")));
}
