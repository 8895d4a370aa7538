using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>The DOI of an entry, or why a registry of DOIs cannot be asked about it.</summary>
internal static class PrintedDoi
{
    public static string? WhyNone(Reference reference) => reference.Doi switch
    {
        null => "no DOI, and this version searches no registry by title",
        { Reason: { } reason } => $"the DOI as printed is malformed: {reason}",
        _ => null,
    };
}
