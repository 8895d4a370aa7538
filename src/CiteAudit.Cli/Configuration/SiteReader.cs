using System.Text.RegularExpressions;

namespace CiteAudit.Cli.Configuration;

internal static partial class SiteReader
{
    private static readonly Key<SiteSettings>[] Keys =
    [
        new("title", (site, entry) => site with { Title = entry.Text() }),
        new("base-path", (site, entry) => site with { BasePath = BasePath(entry) ?? site.BasePath }),
    ];

    public static SiteSettings Read(Entry section) => Section.Read(section, new SiteSettings(), Keys);

    private static string? BasePath(Entry entry)
    {
        if (entry.Text() is not { } path)
            return null;
        if (BasePathForm().IsMatch(path))
            return path;

        if (path[0] == '/' && path[^1] == '/')
            entry.Refuse($"{entry.Name} is no path of an address: {Wording.Quoted(path)}", "Write folder names between single slashes, such as `/project/`");
        else
            entry.Refuse($"{entry.Name} must start and end with `/`", $"Write {Wording.Quoted($"/{path.Trim('/')}/")}");
        return null;
    }

    // Unreserved characters and escapes of RFC 3986, section 2.
    [GeneratedRegex("^/([a-z0-9._~%-]+/)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BasePathForm();
}
