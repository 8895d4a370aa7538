using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Parts one printed name into family and given name.</summary>
internal static partial class SingleName
{
    public static PersonName Read(string printed, bool familyFirst)
    {
        var comma = printed.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
            return Of(printed[..comma].Trim(), printed[(comma + 1)..].Trim());
        if (ChineseName.Is(printed))
            return ChineseName.Read(printed);
        if (OrganisationName.Is(printed) && !new NameChunk(printed).IsVancouver)
            return PersonName.Organisation(printed);

        var words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? new PersonName(printed.TrimEnd('.')) : Recased(Parted(words, familyFirst));
    }

    /// <summary>A name whose parts a comma divides. A particle behind the initials belongs to the family: "Berg, J. van den".</summary>
    public static PersonName Of(string family, string given)
    {
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string? suffix = null;
        if (words.Length > 1 && Initials.IsSuffix(words[^1]))
            (words, suffix) = (words[..^1], words[^1]);
        var particles = words.Length;
        while (particles > 1 && Particles.Is(words[particles - 1]))
            particles--;
        var behind = string.Join(' ', words[particles..]);
        var split = family.LastIndexOf(' ');
        if (suffix is null && split > 0 && Initials.IsSuffix(family[(split + 1)..]))
            (family, suffix) = (family[..split], family[(split + 1)..]);
        return Recased(new PersonName(behind.Length == 0 ? family : $"{behind} {family}", string.Join(' ', words[..particles]), suffix));
    }

    private static PersonName Parted(string[] words, bool familyFirst)
    {
        var at = Array.FindLastIndex(words, Initials.IsSuffix);
        if (at > 0 && words.Length > 2)
            return Parted([.. words[..at], .. words[(at + 1)..]], familyFirst) with { Suffix = words[at] };

        var behind = words.Length;
        while (behind > 2 && Particles.Is(words[behind - 1]))
            behind--;
        if (behind < words.Length && Initials.Is(words[behind - 1]))
            return Parted([.. words[behind..], .. words[..behind]], familyFirst);

        var (startsShort, endsShort) = (Initials.Is(words[0]) && !IsShortFamily(words, familyFirst), Initials.Is(words[^1]));
        if (!startsShort && endsShort && !(words[^1].Length > 2 && IsCapitals(words[^1]) && FirstNames.IsFamily(words[^1]) && words[..^1].All(word => LetterCase.HasLower(word) && !FirstNames.IsFamily(word))))
            return Split(words, words.Length == 3 && Initials.IsDotted(words[2]) && FirstNames.IsGiven(words[1]) ? 1 : Array.FindIndex(words, 1, Initials.Is), isFamilyFirst: true);
        if (!startsShort && !Initials.IsDotted(words[1]) && (familyFirst || IsCapitals(words[0])) && !(IsCapitals(words[^1]) && !familyFirst))
            return Split(words, Behind(words, familyFirst), isFamilyFirst: true);
        if (!startsShort && words.Length == 2 && Joined().IsMatch(words[1]) && FirstNames.IsFamily(words[0]))
            return Split(words, 1, isFamilyFirst: true);

        var family = startsShort ? FamilyBehindInitials(words) : FamilyBehindNames(words);
        return Split(words, family, isFamilyFirst: false);
    }

    // "WU J", "DAY MH" in a list set in capitals; "JA WU" has the longer word behind.
    private static bool IsShortFamily(string[] words, bool familyFirst) =>
        words[0].Length > 1 && Initials.IsBare(words[0])
        && ((words.Length == 2 && LetterCase.HasLower(words[1]) && (familyFirst || (FirstNames.IsFamily(words[0]) && !FirstNames.IsFamily(words[1])))) || (words.Skip(1).All(Initials.Is) && (words[^1].Contains('.', StringComparison.Ordinal) || words[^1].Count(char.IsLetter) <= words[0].Length)) || (words.Length > 2 && Particles.IsCapitals(words[0])));

    private static PersonName Split(string[] words, int at, bool isFamilyFirst)
    {
        var (first, second) = (string.Join(' ', words[..at]), string.Join(' ', words[at..]));
        return isFamilyFirst ? new PersonName(first, second) : new PersonName(second.TrimEnd('.'), first);
    }

    /// <summary>Where the given name starts when the family comes first: behind the particles and one word, or behind the words in capitals.</summary>
    private static int Behind(string[] words, bool familyFirst)
    {
        var start = 0;
        while (start < words.Length - 2 && Particles.Starts(words[start]))
            start++;
        start++;
        while (!familyFirst && start < words.Length - 1 && IsCapitals(words[start]) && !Initials.Is(words[start]))
            start++;
        return start;
    }

    /// <summary>"J. A. van der Berg", "N. Carcavilla González": all that follows the initials.</summary>
    private static int FamilyBehindInitials(string[] words)
    {
        var family = 1;
        while (family < words.Length - 1 && Initials.Is(words[family]))
            family++;
        return words.Length - family > 2 || FirstNames.IsGiven(words[family]) || Array.FindIndex(words, family, Initials.Is) >= 0 ? FamilyBehindNames(words) : family;
    }

    /// <summary>The last word with the particles before it, or the last words when they alone are in capitals.</summary>
    private static int FamilyBehindNames(string[] words)
    {
        var family = words.Length - 1;
        while (family > 1 && (Particles.Is(words[family - 1]) || (IsCapitals(words[family]) && IsCapitals(words[family - 1]) && !Initials.Is(words[family - 1]) && !IsCapitals(words[0]))))
            family--;
        return family;
    }

    /// <summary>Capitals mark the family name in China, France and Japan ("LIU Haiming"); they are no part of its spelling.</summary>
    private static PersonName Recased(PersonName name) =>
        IsCapitals(name.Family) && name.Given is { } given && LetterCase.HasLower(given) && !Initials.AreAll(given)
            ? name with { Family = string.Join('-', name.Family.Split('-').Select(part => part.Length == 0 ? part : part[0] + part[1..].ToLowerInvariant())) }
            : name;

    private static bool IsCapitals(string word) => word.Length > 1 && !LetterCase.HasLower(word) && word.All(glyph => char.IsUpper(glyph) || glyph is '-' or '\'') && word.Count(char.IsUpper) > 1;

    // "Bin-feng": a Chinese or Korean given name of two syllables.
    [GeneratedRegex(@"^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joined();
}
