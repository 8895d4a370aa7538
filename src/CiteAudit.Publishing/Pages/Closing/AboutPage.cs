namespace CiteAudit.Publishing.Pages.Closing;

/// <summary>What the tool does and does not do.</summary>
internal sealed record AboutPage(
    Shell Shell,
    bool IsOffline,
    IReadOnlyList<OutcomeRow> Outcomes,
    IReadOnlyList<RegistryRow> Registries);
