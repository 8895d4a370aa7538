namespace CiteAudit.Publishing.Pages.Closing;

internal sealed record AboutPage(
    Shell Shell,
    bool IsOffline,
    IReadOnlyList<OutcomeRow> Outcomes,
    IReadOnlyList<RegistryRow> Registries);
