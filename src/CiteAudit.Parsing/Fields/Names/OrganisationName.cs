using System.Collections.Frozen;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Tells an organisation from people: by its words, as no surname is "Commission" or "Institute".</summary>
internal static class OrganisationName
{
    private static readonly FrozenSet<string> Words = Lexicon.IgnoringCase("organisation-words.txt");

    public static bool Is(string printed)
    {
        var words = printed.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(Words.Contains) && !words.Any(Initials.IsDotted);
    }
}
