using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving;

/// <summary>Asks registries about references, in the order given, and says how what they hold compares with what is printed.</summary>
public sealed class Resolver(IReadOnlyList<IRegistry> registries)
{
    /// <summary>A resolver that knows recorded answers alone and never touches a network. Without the folder nothing can be checked, and every resolution says so.</summary>
    public static Resolver FromRecordings(string? folder) => Asking(new RecordedAnswers(folder).FindAsync);

    /// <summary>A resolver of all registries, whose answers come from one place.</summary>
    internal static Resolver Asking(Ask ask) => new([new Crossref(ask), new DoiOrg(ask)]);

    /// <summary>Asks one registry after the other until one gives a record.</summary>
    public async ValueTask<Resolution> ResolveAsync(Reference reference, CancellationToken cancellation = default)
    {
        var replies = new List<RegistryReply>(registries.Count);
        string? holder = null;
        foreach (var registry in registries)
        {
            var reply = holder is null
                ? await registry.AskAsync(reference, cancellation)
                : RegistryReply.NotAsked(registry.Name, $"{holder} had already given a record");
            holder ??= reply.Work?.Registry;
            replies.Add(reply);
        }

        return Verdict.Of(reference, replies);
    }
}
