using CiteAudit.Model;
using CiteAudit.Reading.Data;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.BibTex;

// Lists of names: "First von Last and von Last, Jr, First and {An Organisation} and others".
internal static class BibTexNames
{
    private const int MostNames = 5000;

    private static readonly HashSet<string> CompoundSurnames = [.. WordList.Lines("CompoundSurnames")];

    public static (IReadOnlyList<PersonName> Names, bool More) Read(string? list)
    {
        var names = new List<PersonName>();
        var more = false;
        foreach (var words in Split(list ?? ""))
        {
            if (words is ["others"] || words is ["et", "al."])
                more = true;
            else if (names.Count < MostNames && words.Count > 0 && Name(words) is { Family: { } family } name && family.Any(char.IsLetterOrDigit))
                names.Add(name);
        }

        return (names, more);
    }

    public static PersonName? One(string name) => Split(name).FirstOrDefault() is { Count: > 0 } words && Name(words) is { Family.Length: > 0 } read ? read : null;

    private static IEnumerable<List<string>> Split(string list)
    {
        var open = new List<string>();
        foreach (var word in NameWords.Of(list))
        {
            if (!string.Equals(word, "and", StringComparison.OrdinalIgnoreCase))
            {
                open.Add(word);
                continue;
            }

            yield return open;
            open = [];
        }

        yield return open;
    }

    private static PersonName Name(List<string> words)
    {
        var parts = Parts(words);
        if (NameParts.Read(parts) is { } stated)
            return stated;
        if (words.Count == 1 && parts.Count == 1)
            return Single(words[0]);

        return parts switch
        {
            [{ Count: > 0 } whole] => FirstLast(whole),
            [var last, var first] => Person(last, first, []),
            [var last, var suffix, .. var first] => Person(last, [.. first.SelectMany(part => part)], suffix),
            _ => default,
        };
    }

    // Commas stand as words of their own.
    private static List<List<string>> Parts(List<string> words)
    {
        var parts = new List<List<string>> { new() };
        foreach (var word in words)
        {
            if (word == ",")
                parts.Add([]);
            else
                parts[^1].Add(word);
        }

        if (parts.Count > 1 && parts[^1].Count == 0)
            parts.RemoveAt(parts.Count - 1);
        return parts;
    }

    private static PersonName Single(string word)
    {
        var name = LatexText.Of(word);
        if (word.StartsWith('{') && word.EndsWith('}') && !word.StartsWith("{\\", StringComparison.Ordinal))
            return PersonName.Organisation(name);
        if (name.Length is < 2 or > 4 || !name.All(Script.IsHan))
            return new PersonName(name);

        var family = name.Length > 2 && CompoundSurnames.Contains(name[..2]) ? 2 : 1;
        return new PersonName(name[..family], name[family..]);
    }

    // The particles between first and last names are in lower case; the last word is always of the last name.
    private static PersonName FirstLast(List<string> words)
    {
        var family = words.FindIndex(0, words.Count - 1, NameWords.IsLower);
        if (family < 0)
            family = words.Count - 1;
        return Person(words[family..], words[..family], []);
    }

    private static PersonName Person(List<string> last, List<string> first, List<string> suffix) =>
        last.Count == 0 ? new PersonName(Joined(first)) : new PersonName(Joined(last), NullIfEmpty(Joined(first)), NullIfEmpty(Joined(suffix)));

    private static string Joined(List<string> words) => LatexText.Of(string.Join(' ', words));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
