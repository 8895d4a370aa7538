using CiteAudit.Model;

namespace CiteAudit.Publishing;

// Guards the names that become file names. They come from a file of any origin, and must neither lead out of the site nor collide.
internal sealed class Naming
{
    private const string IndexPage = "index";
    private readonly HashSet<string> slugs = new(StringComparer.Ordinal);

    public static string? ObjectionTo(ReportHeader header)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in header.Rules)
        {
            var page = rule.Id.ToLowerInvariant();
            if (!Slugs.IsSlug(page) || string.Equals(page, IndexPage, StringComparison.Ordinal))
                return $"the rule id \"{rule.Id}\" cannot name a page";
            if (!ids.Add(page))
                return $"two rules have the id \"{rule.Id}\"";
        }

        return null;
    }

    public string? ObjectionTo(Audit audit)
    {
        if (!Slugs.IsSlug(audit.Slug))
            return $"the slug \"{audit.Slug}\" of {audit.Dossier.Manuscript.Document.Name} cannot name a page";
        return slugs.Add(audit.Slug) ? null : $"two manuscripts have the slug \"{audit.Slug}\"";
    }
}
