namespace CiteAudit.Parsing.Fields.Addresses;

/// <summary>An address put together again where line breaks left spaces in it.</summary>
internal static class UrlText
{
    public static string? Read(string? printed) =>
        printed?.Replace(" ", "", StringComparison.Ordinal).Trim('<', '>', '[', ']', '.', ',', ';', '"', '“', '”') is { Length: > 0 } url ? url : null;
}
