namespace CiteAudit.Tests.House;

// Versions of packages are named in Directory.Packages.props, once, and in no project file.
internal static class CentralVersions
{
    public static IEnumerable<string> Violations(IEnumerable<ProjectFile> projects) =>
        from project in projects
        from package in project.Versions
        select $"{project.Path} names the version of {package}; name it in Directory.Packages.props";
}
