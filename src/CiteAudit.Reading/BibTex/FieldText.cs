using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.BibTex;

internal static class FieldText
{
    public static string? Plain(string? raw) => raw is not null && LatexText.Of(raw) is { Length: > 0 } text ? text : null;

    // Addresses and identifiers, in which hyphens and tildes mean themselves.
    public static string Verbatim(string raw) => Addresses.Plain(raw);

    public static string? Identifier(string? raw) => raw is not null && Verbatim(raw) is { Length: > 0 } text ? text : null;
}
