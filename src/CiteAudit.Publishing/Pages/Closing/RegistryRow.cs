namespace CiteAudit.Publishing.Pages.Closing;

internal sealed record RegistryRow(string Name, CountCell Held, CountCell NotHeld, CountCell CouldNotAnswer);
