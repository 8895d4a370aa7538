using CiteAudit.Model;

namespace CiteAudit.Resolving;

/// <summary>A place that keeps records of works, or of identifiers, and can be asked about a reference.</summary>
public interface IRegistry
{
    string Name { get; }

    ValueTask<RegistryReply> AskAsync(Reference reference, CancellationToken cancellation);
}
