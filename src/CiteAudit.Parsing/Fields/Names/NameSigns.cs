using System.Buffers;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Signs without which a form cannot stand in a list of people. Most lists have none; looking for them costs a tenth of trying the forms.</summary>
internal static class NameSigns
{
    private const string Marks = "¨ˇ˘˙˚˛˝´`*†‡§¶";

    private static readonly SearchValues<char> Separators = SearchValues.Create(";|–—/&و");
    private static readonly SearchValues<char> OtherSigns = SearchValues.Create("等…ه");
    private static readonly SearchValues<string> Joints = SearchValues.Create([" - ", " and ", " und ", " with ", " AND ", " UND ", " And ", " Et ", " ET ", " et ", " sowie "], StringComparison.Ordinal);
    private static readonly SearchValues<string> SoftJoints = SearchValues.Create([" y ", " e ", " i ", " og ", " och ", " en "], StringComparison.Ordinal);
    private static readonly SearchValues<string> Others = SearchValues.Create(["et", "others", "coworkers", "colleagues", "outros", "otros", "u.", "and col", ". .", ".."], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Roles = SearchValues.Create([" ed", " hrsg", " hg", " coord", " org", " dir", " comp", " trans"], StringComparison.OrdinalIgnoreCase);
    private static readonly string[] Leads = ["ed", "hrsg", "herausg", "éd", "trans", "in", "by"];

    public static bool MayPart(string list) => list.AsSpan().ContainsAny(Separators) || list.AsSpan().ContainsAny(Joints);

    public static bool MayPartSoftly(string list) => list.AsSpan().ContainsAny(SoftJoints);

    public static bool MayNameOthers(string list) => list.AsSpan().ContainsAny(OtherSigns) || list.AsSpan().ContainsAny(Others);

    public static bool MayNameRoles(string list) =>
        list.AsSpan().ContainsAny("([") || list.AsSpan().ContainsAny(Roles) || list.AsSpan().ContainsAnyInRange('\u3400', '\u9fff') || Array.Exists(Leads, lead => list.StartsWith(lead, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether white space may stand where no name has any, or a mark that is none of a name.</summary>
    public static bool MayBeSpaced(string list)
    {
        for (var at = 0; at < list.Length; at++)
        {
            var glyph = list[at];
            if (glyph is '*' or > '\u0080' or '`' && Marks.Contains(glyph, StringComparison.Ordinal))
                return true;
            if (!char.IsWhiteSpace(glyph))
                continue;
            if ((at > 0 && list[at - 1] is '-' or '(' or '[') || (at + 1 < list.Length && (list[at + 1] is '.' or ',' or ';' or ':' or ')' or ']' || char.IsWhiteSpace(list[at + 1]))))
                return true;
        }

        return false;
    }

    /// <summary>Whether what stands apart elsewhere may touch: "J.Smith", "Smith,J.".</summary>
    public static bool MayBeGlued(string list)
    {
        for (var at = 0; at + 1 < list.Length; at++)
        {
            var next = list[at + 1];
            if (list[at] is ',' or ';' && !char.IsWhiteSpace(next))
                return true;
            if (list[at] == '.' && (char.IsLower(next) || (char.IsUpper(next) && at + 2 < list.Length && (list[at + 2] == '\'' || char.IsLower(list[at + 2])))))
                return true;
        }

        return false;
    }
}
