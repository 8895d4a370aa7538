using System.Collections.Frozen;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Tells an organisation from people: by its words, as no surname is "Commission" or "Institute".</summary>
internal static class OrganisationName
{
    private static readonly FrozenSet<string> Words = Lexicon.IgnoringCase("organisation-words.txt");

    private static readonly FrozenSet<string> Links = FrozenSet.Create(StringComparer.Ordinal, "of", "for", "the", "The", "für", "pour", "para");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsIn = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LinksIn = Links.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A whole list that is one organisation, commas and all; a list that names people beside it is not.</summary>
    public static bool IsWhole(string list) =>
        Is(list) && !list.Split(',').Skip(1).Select(part => new NameChunk(part.Trim())).Any(part => part.IsVancouver || part.IsInitials || part.StartsWithInitial);

    public static bool Is(string printed)
    {
        var isOne = false;
        foreach (var range in printed.AsSpan().SplitAny(' ', ','))
        {
            var word = printed.AsSpan(range);
            isOne |= WordsIn.Contains(word) || LinksIn.Contains(word);
        }

        return isOne && !printed.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Any(Initials.IsDotted);
    }
}
