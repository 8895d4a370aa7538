using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Addresses;

/// <summary>A DOI as printed, put together again where a line break left a space in it.</summary>
internal static class DoiText
{
    public static Parsed<Doi>? Read(string? printed)
    {
        if (printed is null)
            return null;

        var parsed = Doi.Parse(printed);
        if (parsed.Ok || !printed.Contains(' ', StringComparison.Ordinal))
            return parsed;
        var joined = Doi.Parse(printed.Replace(" ", "", StringComparison.Ordinal));
        return joined with { Text = printed };
    }
}
