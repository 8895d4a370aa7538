namespace CiteAudit.Reading.Pdf;

internal sealed record Page(int Number, double Height, IReadOnlyList<Fragment> Fragments);
