namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>The ways a list prints its labels.</summary>
internal enum LabelForm
{
    Bracketed,
    Parenthesised,
    Dotted,
    HalfParenthesised,
    Circled,
    Bare,
}
