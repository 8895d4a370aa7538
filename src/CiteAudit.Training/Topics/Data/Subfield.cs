namespace CiteAudit.Training.Topics.Data;

internal sealed record Subfield(string Name, string Field, string Domain);
