using CiteAudit.Model;

namespace CiteAudit.Resolving;

/// <summary>A place that keeps records of works, or of identifiers, and can be asked about a reference.</summary>
public interface IRegistry
{
    string Name { get; }

    RegistryRole Role { get; }

    ValueTask<RegistryReply> AskAsync(Inquiry inquiry, CancellationToken cancellation);

    /// <summary>The registry as it is after many references were asked about in one question, where it can be asked so.</summary>
    ValueTask<IRegistry> AskAheadAsync(IReadOnlyList<Reference> references, CancellationToken cancellation) => ValueTask.FromResult(this);
}
