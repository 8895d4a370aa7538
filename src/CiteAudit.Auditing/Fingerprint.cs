using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>Names findings after what they say rather than where they stand, so that a name outlives edits elsewhere in the manuscript.</summary>
internal static class Fingerprint
{
    public static IReadOnlyList<Finding> Number(IEnumerable<Finding> findings, Manuscript manuscript)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. findings.Select(finding => finding with { Id = Unique(Of(finding, manuscript), seen) })];
    }

    private static string Of(Finding finding, Manuscript manuscript)
    {
        var said = string.Join('\n', [manuscript.Document.Name, finding.Rule, .. finding.Evidence.Select(evidence => evidence.Text)]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));
        return $"{finding.Rule.ToLowerInvariant()}-{hash[..10]}";
    }

    private static string Unique(string name, Dictionary<string, int> seen)
    {
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
    }
}
