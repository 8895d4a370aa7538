using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Network;

/// <summary>One try at one address, whatever comes of it.</summary>
internal delegate ValueTask<Attempt> Send(Request request, Step step, Host host, CancellationToken cancellation);
