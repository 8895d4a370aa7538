using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages.Manuscripts;

// The ids of what stands on a manuscript's page, safe and unique whatever keys the manuscript uses, and links to them.
internal sealed class Anchors
{
    private readonly string[] references;
    private readonly string[] claims;
    private readonly string[] findings;
    private readonly Dictionary<string, Link> byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Link> byCitation = new(StringComparer.Ordinal);

    public Anchors(Audit audit)
    {
        var manuscript = audit.Dossier.Manuscript;
        references = Ids("ref-", manuscript.References.Select(reference => reference.Key));
        claims = Ids("claim-", manuscript.Claims.Select(claim => claim.Id));
        findings = Ids("finding-", audit.Findings.Select(finding => finding.Id));
        foreach (var (reference, id) in manuscript.References.Zip(references))
            byReference.TryAdd(reference.Key, new Link(reference.Name, "#" + id));
        var byClaim = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (claim, id) in manuscript.Claims.Zip(claims))
            byClaim.TryAdd(claim.Id, "#" + id);
        foreach (var citation in manuscript.Citations)
            byCitation.TryAdd(citation.Id, new Link(PlaceOf(citation), byClaim.GetValueOrDefault(citation.ClaimId)));
    }

    public IReadOnlyList<string> References => references;

    public IReadOnlyList<string> Claims => claims;

    public IReadOnlyList<string> Findings => findings;

    // A link to a reference; its bare key when the list has no such entry.
    public Link Reference(string key) => byReference.GetValueOrDefault(key) ?? new Link(key, Href: null);

    // A link to the sentence a citation stands in.
    public Link Citation(string id) => byCitation.GetValueOrDefault(id) ?? new Link(id, Href: null);

    // Links to whatever a key or id means.
    public IReadOnlyList<Link> Subjects(IEnumerable<string> keysAndIds) =>
        [.. keysAndIds.Select(name => byReference.GetValueOrDefault(name) ?? Citation(name))];

    private static string PlaceOf(Citation citation) => citation.Location.ToString() is { Length: > 0 } place ? place : citation.Marker;

    private static string[] Ids(string prefix, IEnumerable<string> names)
    {
        var all = names.ToList();
        var slugs = Slugs.Of(all);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. all.Select((name, index) => Free(prefix + slugs[name], index, taken))];
    }

    private static string Free(string id, int index, HashSet<string> taken)
    {
        while (!taken.Add(id))
            id += string.Create(CultureInfo.InvariantCulture, $"-{index + 1}");
        return id;
    }
}
