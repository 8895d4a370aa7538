using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Network;

/// <summary>Lets identifiers out and nothing else: what a manuscript says stays on this machine. What is known here already may be used.</summary>
internal sealed class Confidential(Ask here, Ask outside)
{
    public async ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation)
    {
        if (request.Discloses == Disclosure.Identifier)
            return await outside(request, cancellation);

        var known = await here(request, cancellation);
        return known.Failure is null
            ? known
            : Answer.NotAsked(request.Address, "confidential: titles and names do not leave this machine (--allow-titles would let them)");
    }
}
