using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Asks Crossref about many DOIs at once: one question in place of fifty.</summary>
internal sealed class CrossrefBatch(Ask ask, string origin)
{
    // Measured by others to work; the address grows by some forty characters with each.
    private const int Most = 50;

    // A list counts against stricter limits than single records do.
    private const int FewestWorthAList = 3;

    public async ValueTask<IReadOnlyDictionary<Doi, RegistryReply>> AskAsync(IEnumerable<Reference> references, CancellationToken cancellation)
    {
        var replies = new Dictionary<Doi, RegistryReply>();
        Doi[] dois = [.. references.Select(reference => reference.Doi?.Value).OfType<Doi>().Where(CanStandInAFilter).Distinct()];
        if (dois.Length < FewestWorthAList)
            return replies;

        foreach (var chunk in dois.Chunk(Most))
            await AskAsync(chunk, replies, cancellation);
        return replies;
    }

    private async ValueTask AskAsync(Doi[] dois, Dictionary<Doi, RegistryReply> replies, CancellationToken cancellation)
    {
        var filter = string.Join(',', dois.Select(doi => "doi:" + doi.Value));
        var path = string.Create(CultureInfo.InvariantCulture, $"/works?filter={Uri.EscapeDataString(filter)}{CrossrefList.Select}&rows={dois.Length}");
        var answer = await ask(new Request(Crossref.Folder, origin, path) { IsList = true, Member = "message", Dois = dois }, cancellation);
        if (ReplyFrom.Works(Crossref.RegistryName, answer, CrossrefList.In) is not { Candidates: { Count: > 0 } works })
            return;

        foreach (var work in works)
        {
            if (work.Doi is { } doi)
                replies[doi] = RegistryReply.Held(Crossref.RegistryName, answer, work);
        }
    }

    /// <summary>The filter separates its parts with commas.</summary>
    private static bool CanStandInAFilter(Doi doi) => !doi.Value.Contains(',', StringComparison.Ordinal);
}
