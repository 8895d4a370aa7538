namespace CiteAudit.Reading.Pdf;

// Lines that stand under each other: where they begin and end, and how far apart they are as a rule.
internal sealed record Column(double Left, double Right, double Pitch);
