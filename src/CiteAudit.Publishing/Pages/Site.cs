using System.Text;
using CiteAudit.Model;
using CiteAudit.Publishing.Json;
using CiteAudit.Publishing.Templating;

namespace CiteAudit.Publishing.Pages;

// The site being written: where it goes, and what all its pages share. After the first problem nothing more is written.
internal sealed class Site(TemplateSet templates, ReportFrame frame, string folder)
{
    public const string Front = "index.html";
    public const string Rules = "rules/index.html";
    public const string About = "about.html";

    private const int LongestDescription = 155;
    private const int LongestTitle = 120;
    private static readonly (string Text, string Path)[] Entries = [("Overview", Front), ("Rules", Rules), ("About", About)];

    private readonly Dictionary<string, RuleInfo> rules = frame.Header.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public ReportHeader Header => frame.Header;

    public ReportTotals Totals => frame.Totals;

    public Problem? Problem { get; private set; }

    // The rules path must be one that only a known rule has, so that a hostile id leads nowhere.
    public static string RulePath(string id) => $"rules/{id.ToLowerInvariant()}.html";

    public static string ManuscriptPath(string slug) => $"manuscripts/{slug}/index.html";

    public RuleInfo? Rule(string id) => rules.GetValueOrDefault(id);

    // A link to a rule's page, when the rule has one.
    public Link RuleLink(string id, string root) => new(id, rules.ContainsKey(id) ? root + RulePath(id) : null);

    public void Write(string path, string template, object view)
    {
        if (Problem is not null)
            return;
        using var writer = Create(path);
        Problem = templates.Render(template, view, writer);
    }

    public void Refuse(Problem problem) => Problem ??= problem;

    public TextWriter Create(string path)
    {
        var place = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        return new StreamWriter(place, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
    }

    public Shell Shell(string path, string title, string description) =>
        Shell(path, title, description, string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/'))));

    public Shell Shell(string path, string title, string description, string root)
    {
        var report = Wording.Short(Header.Title, LongestTitle);
        var fullTitle = string.Equals(title, Header.Title, StringComparison.Ordinal) ? report : $"{Wording.Short(title, LongestTitle)} – {report}";
        return new Shell(
            fullTitle,
            Wording.Short(description, LongestDescription),
            root,
            report,
            $"{Header.Tool} {Header.Version}",
            AuditSchema.Version,
            Wording.Count(Header.Rules.Count, "rule", "rules"),
            Header.Offline ? "recorded registry answers only" : "registries asked",
            [.. Entries.Select(entry => new NavLink(entry.Text, root + entry.Path, string.Equals(entry.Path, path, StringComparison.Ordinal)))]);
    }
}
