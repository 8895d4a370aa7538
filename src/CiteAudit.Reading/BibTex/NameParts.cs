using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.BibTex;

// biblatex's extended form: "family=Brauw, given=Alan, prefix=de, useprefix=false".
internal static class NameParts
{
    public static PersonName? Read(List<List<string>> words)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in words.Select(part => string.Join(' ', part).Split('=', 2)))
        {
            if (part.Length == 2)
                parts.TryAdd(part[0].Trim(), LatexText.Of(part[1].Trim(' ', '"')));
        }

        if (!parts.TryGetValue("family", out var family))
            return null;

        var whole = parts.TryGetValue("prefix", out var prefix) ? $"{prefix} {family}" : family;
        return new PersonName(whole, parts.GetValueOrDefault("given"), parts.GetValueOrDefault("suffix"));
    }
}
