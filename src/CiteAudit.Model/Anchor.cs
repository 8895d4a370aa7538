namespace CiteAudit.Model;

/// <summary>Ties an offset in a passage's text to its place in the source, so that text joined over lines keeps its line numbers.</summary>
public readonly record struct Anchor(int Offset, Location Location);
