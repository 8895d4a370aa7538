namespace CiteAudit.Training.Rendering;

/// <summary>Where and when a work came out: container, numbers, publisher and place that belong together.</summary>
internal sealed record Venue(IReadOnlyDictionary<string, string> Values, int Year);
