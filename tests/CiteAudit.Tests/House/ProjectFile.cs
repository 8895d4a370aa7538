using System.Xml.Linq;

namespace CiteAudit.Tests.House;

// What a project file says: the projects and packages it refers to, and the versions it names itself.
internal sealed record ProjectFile(string Path, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages, IReadOnlyList<string> Versions)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    // What makes the learned tables knows the stages it makes them for, and no stage knows it.
    public bool IsStage => Path.StartsWith("src/", StringComparison.Ordinal) && Name is not "CiteAudit.Training";

    public static ProjectFile Parse(string path, string xml)
    {
        var root = XDocument.Parse(xml).Root!;
        var packages = root.Descendants("PackageReference").ToList();
        return new(
            path,
            [.. Includes(root.Descendants("ProjectReference")).Select(include => System.IO.Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. Includes(packages)],
            [.. packages.Where(NamesItsVersion).Select(package => package.Attribute("Include")?.Value ?? "")]);
    }

    private static IEnumerable<string> Includes(IEnumerable<XElement> elements) =>
        elements.Select(element => element.Attribute("Include")?.Value).OfType<string>();

    private static bool NamesItsVersion(XElement package) =>
        package.Attributes().Select(attribute => attribute.Name.LocalName)
            .Concat(package.Elements().Select(element => element.Name.LocalName))
            .Any(name => name is "Version" or "VersionOverride");
}
