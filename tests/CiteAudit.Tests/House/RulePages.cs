using CiteAudit.Model;

namespace CiteAudit.Tests.House;

// A rule and its page stand side by side, in the folder of the rule's family.
internal static class RulePages
{
    private const string Rules = "src/CiteAudit.Auditing/Rules";

    public static IEnumerable<string> Violations(IEnumerable<string> paths)
    {
        var files = paths.Where(path => path.StartsWith(Rules + "/", StringComparison.Ordinal)).ToList();
        foreach (var file in files)
        {
            var parts = file[(Rules.Length + 1)..].Split('/');
            if (parts.Length != 2 || !Enum.GetNames<RuleFamily>().Contains(parts[0], StringComparer.Ordinal))
                yield return $"{file} is not in the folder of a family of rules";

            var missing = Path.ChangeExtension(file, Path.GetExtension(file) switch { ".cs" => ".md", ".md" => ".cs", _ => null });
            if (!files.Contains(missing, StringComparer.Ordinal))
                yield return $"{file} stands without {Path.GetFileName(missing)}";
        }
    }
}
