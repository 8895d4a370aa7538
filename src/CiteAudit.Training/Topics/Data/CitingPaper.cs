namespace CiteAudit.Training.Topics.Data;

internal sealed record CitingPaper(string Id, string Title, string Abstract, string Venue);
