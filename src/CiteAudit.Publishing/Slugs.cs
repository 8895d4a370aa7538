using System.Security.Cryptography;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Publishing;

/// <summary>Names made safe for file names and addresses on every system: lower-case ASCII letters, digits and single hyphens.</summary>
public static class Slugs
{
    public const int MaximumLength = 80;

    private const int HashLength = 8;
    private const int LongestExtension = 6;
    private const string Nameless = "manuscript";

    private static readonly HashSet<string> ReservedOnWindows = new(
        ["con", "prn", "aux", "nul", .. Numbered("com"), .. Numbered("lpt")],
        StringComparer.Ordinal);

    /// <summary>A slug for every name, the same whatever the order of the names: those that would share one carry a hash of their name.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> names)
    {
        var slugs = names.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Slug: Of(name))).ToList();
        var shared = slugs.CountBy(pair => pair.Slug, StringComparer.Ordinal).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        return slugs.ToDictionary(
            pair => pair.Name,
            pair => shared.Contains(pair.Slug) ? Hashed(pair.Slug, pair.Name) : pair.Slug,
            StringComparer.Ordinal);
    }

    /// <summary>The slug of one name, its extension left out; with a hash where letters had to go.</summary>
    public static string Of(string name)
    {
        var words = FoldedText.Of(WithoutExtension(name)).Value;
        var slug = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Ascii).Where(word => word.Length > 0));
        if (slug.Length == 0)
            return Hashed(Nameless, name);
        var isWhole = slug.Length <= MaximumLength && words.All(char.IsAscii) && !ReservedOnWindows.Contains(slug);
        return isWhole ? slug : Hashed(slug, name);
    }

    /// <summary>Whether a text can be used as a slug as it stands.</summary>
    public static bool IsSlug(string text) =>
        text.Length is > 0 and <= MaximumLength
        && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && !ReservedOnWindows.Contains(text);

    private static string WithoutExtension(string name)
    {
        var file = name.LastIndexOf('/') + 1;
        var dot = name.LastIndexOf('.');
        var isExtension = dot > file && name.Length - dot <= LongestExtension && name[(dot + 1)..].All(char.IsAsciiLetterOrDigit);
        return isExtension ? name[..dot] : name;
    }

    private static string Ascii(string word) => string.Concat(word.Where(char.IsAscii));

    private static string Hashed(string slug, string name)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
        var room = MaximumLength - HashLength - 1;
        return $"{(slug.Length > room ? slug[..room].TrimEnd('-') : slug)}-{hash}";
    }

    private static IEnumerable<string> Numbered(string device) => Enumerable.Range(1, 9).Select(number => $"{device}{(char)('0' + number)}");
}
