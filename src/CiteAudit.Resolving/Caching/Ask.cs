namespace CiteAudit.Resolving.Caching;

/// <summary>Wherever answers come from: recordings today; a cache, a network or one behind the other have the same shape.</summary>
internal delegate ValueTask<Answer> Ask(Request request, CancellationToken cancellation);
