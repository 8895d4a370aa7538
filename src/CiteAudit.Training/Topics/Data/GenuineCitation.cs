namespace CiteAudit.Training.Topics.Data;

/// <summary>A sentence of a paper and the title of a work it cites.</summary>
internal sealed record GenuineCitation(string Paper, string Claim, string CitedTitle);
