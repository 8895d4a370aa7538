using System.Collections.Frozen;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Html;

// What names of elements, class names and ids say about the part an element plays in a page; the table is HtmlRoles.txt.
internal static class Roles
{
    private static readonly ILookup<string, string> All = WordList.Lines("HtmlRoles")
        .Select(line => line.Split(' ', 2))
        .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    public static FrozenSet<string> Of(string role) => All[role].ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
