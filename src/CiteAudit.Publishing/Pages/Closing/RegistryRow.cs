namespace CiteAudit.Publishing.Pages.Closing;

/// <summary>A registry, and how it answered over the whole report.</summary>
internal sealed record RegistryRow(string Name, CountCell Held, CountCell NotHeld, CountCell CouldNotAnswer);
