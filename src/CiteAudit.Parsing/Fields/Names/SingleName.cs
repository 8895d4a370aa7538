using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Parts one printed name into family and given name.</summary>
internal static partial class SingleName
{
    private static readonly FrozenSet<string> Particles = Lexicon.AsPrinted("name-particles.txt");

    public static PersonName Read(string printed, bool familyFirst)
    {
        var name = Part(printed, familyFirst);
        return IsAllCapitals(name.Family) && name.Given?.Any(char.IsLower) == true ? name with { Family = Lowered(name.Family) } : name;
    }

    public static bool IsInitials(string text) => Initials().IsMatch(text);

    public static bool HasInitials(string text) => Array.Exists(text.Split(' '), word => Dotted().IsMatch(word)) || EndsInInitial(text);

    public static bool EndsInInitial(string text) => Trailing().IsMatch(text);

    public static bool IsSuffix(string text) => text.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static PersonName Part(string printed, bool familyFirst)
    {
        var comma = printed.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
            return new PersonName(printed[..comma].Trim(), printed[(comma + 1)..].Trim());
        if (ChineseName.Is(printed))
            return ChineseName.Read(printed);
        if (OrganisationName.Is(printed))
            return PersonName.Organisation(printed);

        var words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < 2 ? new PersonName(printed) : Parted(words, familyFirst);
    }

    private static PersonName Parted(string[] words, bool familyFirst)
    {
        var suffix = IsSuffix(words[^1]) && words.Length > 2 ? words[^1] : null;
        var parts = suffix is null ? words : words[..^1];
        if (!Dotted().IsMatch(parts[0]) && (familyFirst || IsAllCapitals(parts[0]) || Bare().IsMatch(parts[^1])))
        {
            var given = FirstGiven(parts, familyFirst);
            return new PersonName(string.Join(' ', parts[..given]), string.Join(' ', parts[given..]), suffix);
        }

        var family = parts.Length - 1;
        while (family > 1 && Particles.Contains(parts[family - 1]))
            family--;
        return new PersonName(string.Join(' ', parts[family..]), string.Join(' ', parts[..family]), suffix);
    }

    /// <summary>Where the given name starts in a name that puts the family first: behind one word, or where the initials begin.</summary>
    private static int FirstGiven(string[] parts, bool familyFirst)
    {
        var initials = Array.FindIndex(parts, 1, part => Bare().IsMatch(part) || Dotted().IsMatch(part));
        if (initials > 0)
            return initials;
        var particles = 0;
        while (particles < parts.Length - 2 && Particles.Contains(parts[particles]))
            particles++;
        return familyFirst || IsAllCapitals(parts[0]) ? particles + 1 : parts.Length - 1;
    }

    /// <summary>Capitals mark the family name in China, France and Japan ("LIU Haiming"); they are no part of its spelling.</summary>
    private static string Lowered(string family) => string.Join('-', family.Split('-').Select(part => part.Length == 0 ? part : part[0] + part[1..].ToLowerInvariant()));

    private static bool IsAllCapitals(string word) => word.Length > 1 && word.All(glyph => char.IsUpper(glyph) || glyph is '-' or '\'');

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}?\.?[\s-]?(\p{L}\.[\s-]?)?){1,5}$|^\p{Lu}{1,4}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Initials();

    [GeneratedRegex(@"^(\p{Lu}\p{Ll}?\.-?(\p{L}\.-?){0,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\p{Lu}(-?\p{Lu}){0,3}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\s(\p{Lu}\.?-?){1,4}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trailing();
}
