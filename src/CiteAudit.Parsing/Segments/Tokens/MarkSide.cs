namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Where a token stands to the type mark of its entry, as in <c>title[M]//host</c>.</summary>
internal enum MarkSide : byte
{
    None,
    Before,
    Behind,
    InHost,
}
