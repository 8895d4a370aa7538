using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Splits a printed list of people into names, and says whether it leaves some out.</summary>
internal static partial class AuthorNames
{
    public static (IReadOnlyList<PersonName> Names, bool More) Read(string printed, bool familyFirst)
    {
        var more = Others().IsMatch(printed);
        var list = Roles().Replace(Others().Replace(printed, ""), "").Trim(' ', ',', ';');
        if (list.Length == 0)
            return ([], more);
        if (OrganisationName.Is(list))
            return ([PersonName.Organisation(list)], more);

        var parts = Split(list);
        var whole = IsGrouped(list) || (familyFirst && !parts.Exists(StandsApart));
        return ([.. whole ? parts.Select(part => SingleName.Read(part, familyFirst)) : Paired(parts)], more);
    }

    /// <summary>Whether a part is initials only, which a comma then divides from their family name: "Weber, L.".</summary>
    private static bool StandsApart(string part) => part.Contains('.', StringComparison.Ordinal) && SingleName.IsInitials(part);

    private static List<string> Split(string list)
    {
        var parts = IsGrouped(list) ? Groups().Split(list) : Separators().Split(list);
        return [.. parts.Select(part => part.Trim(' ', ',', '，')).Where(part => part.Length > 0)];
    }

    private static bool IsGrouped(string list) => list.Contains(';', StringComparison.Ordinal) || list.Contains('；', StringComparison.Ordinal);

    /// <summary>Joins "Davis", "A. P." to one name: the comma stands inside names as well as between them.</summary>
    private static IEnumerable<PersonName> Paired(List<string> parts)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            var next = index + 1 < parts.Count ? parts[index + 1] : null;
            if (next is null || !BelongTogether(parts, index, next))
            {
                yield return SingleName.Read(parts[index], familyFirst: false);
                continue;
            }

            var suffix = index + 2 < parts.Count && SingleName.IsSuffix(parts[index + 2]) ? parts[index + 2] : null;
            yield return new PersonName(parts[index], next, suffix);
            index += suffix is null ? 1 : 2;
        }
    }

    // "Kaeding, Michael" turns the first name round where the others are not: a single word before the comma, and no initials in the list.
    private static bool BelongTogether(List<string> parts, int index, string next) =>
        !SingleName.HasInitials(parts[index])
        && (SingleName.IsInitials(next) || (index == 0 && !parts[index].Contains(' ', StringComparison.Ordinal) && (parts.Count == 2 || !next.Contains(' ', StringComparison.Ordinal) || SingleName.EndsInInitial(next))));

    [GeneratedRegex(@"[,，]?\s?(\bet\sal\b\.?|\band\sothers\b|\be\soutros\b|\by\sotros\b|\bu\.\s?a\.|等|…|\.\.\.)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Others();

    [GeneratedRegex(@"[,\s]{0,2}[(\[]?\b(Eds?|eds?|Hrsg|Hg|Orgs?|Coords?|[Ee]ditors?)\b\.?[)\]]?\s?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Roles();

    [GeneratedRegex(@"\s?[;；]\s?(?:(?:and|&)\s)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Groups();

    [GeneratedRegex(@"\s?[,，、]\s?(?:(?:and|und|et|&)\s)?|\s(?:and|und|et|&|y|e)\s|(?<=\p{Lo})[和与](?=\p{Lo})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();
}
