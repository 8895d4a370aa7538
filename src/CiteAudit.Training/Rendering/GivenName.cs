namespace CiteAudit.Training.Rendering;

/// <summary>Prints a given name in full or as initials.</summary>
internal static class GivenName
{
    public static string Print(string given, string form) => form switch
    {
        "John A." => Full(given, ". "),
        "John" => given.Split(' ')[0] is { Length: > 2 } first ? first : Initials(given, ". ", "."),
        "J. A." => Initials(given, ". ", "."),
        "J.A." => Initials(given, ".", "."),
        "J." => Initials(given, ".", ".")[..2],
        "JA" => Initials(given, "", ""),
        "J A" => Initials(given, " ", ""),
        _ => given,
    };

    /// <summary>The first name whole, what follows shortened, as most lists do.</summary>
    private static string Full(string given, string between)
    {
        var words = given.Split(' ', 2);
        return words.Length == 1 || words[0].Length < 3 ? given : $"{words[0]} {Initials(words[1], between, ".")}";
    }

    private static string Initials(string given, string between, string end)
    {
        var letters = given.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Letters(word, end.Length == 0 ? "" : ".-"));
        return string.Join(between, letters) + end;
    }

    private static IEnumerable<string> Letters(string word, string hyphen) =>
        word.Length <= 3 && word.All(char.IsUpper)
            ? word.Select(letter => letter.ToString())
            : [string.Join(hyphen, word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0])))];
}
