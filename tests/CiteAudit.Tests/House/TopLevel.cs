namespace CiteAudit.Tests.House;

// What a visitor sees first: seven names. Dot files and the site a run leaves behind are not counted.
internal static class TopLevel
{
    private static readonly string[] Expected = ["CiteAudit.sln", "LICENSE", "README.md", "corpus", "site-templates", "src", "tests"];

    public static IEnumerable<string> Violations(IEnumerable<string> names)
    {
        var visible = names.Where(name => !name.StartsWith('.') && name is not "_site").ToList();
        return visible.Except(Expected, StringComparer.Ordinal).Select(name => $"{name} does not belong at the top of the repository")
            .Concat(Expected.Except(visible, StringComparer.Ordinal).Select(name => $"{name} is missing at the top of the repository"));
    }
}
