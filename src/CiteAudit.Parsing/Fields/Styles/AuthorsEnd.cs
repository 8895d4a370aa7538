using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Finds where the authors end and the title begins in entries that put no year and no quotation mark between.</summary>
internal static partial class AuthorsEnd
{
    private const int Furthest = 1500;

    /// <summary>The offset of the mark that closes the authors; null when the entry does not start with names.</summary>
    public static int? Find(string text)
    {
        if (NameShape.StartsWithInitial(text) && InitialsFirst().Match(text) is { Success: true } initials)
            return initials.Groups["authors"].Length;
        if (AndOthers().Match(text) is { Success: true } others && NameShape.IsList(text[..others.Index]))
            return others.Index + others.Length;

        return Closing(text);
    }

    private static int? Closing(string text)
    {
        for (var index = 1; index < Math.Min(text.Length, Furthest); index++)
        {
            var closes = text[index] switch
            {
                '．' or '。' or '：' => true,
                ':' => index + 1 < text.Length && text[index + 1] == ' ',
                '.' => !IsInitial(text, index),
                _ => false,
            };
            if (closes)
                return NameShape.IsList(text[..index]) ? index : null;
        }

        return null;
    }

    /// <summary>Whether a full stop shortens a given name rather than closes the list.</summary>
    private static bool IsInitial(string text, int stop)
    {
        var next = stop + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next >= text.Length)
            return false;
        if (text[next] is ',' or ';' or '&' or '-' or '，' || Continues().IsMatch(text.AsSpan(next)))
            return true;

        return next == stop + 1 && char.IsUpper(text[next]) && char.IsUpper(text[stop - 1]);
    }

    // Every name is atomic: a list that turns out to be none must not be tried again in other divisions.
    [GeneratedRegex(
        @"^\s{0,4}(?<authors>(?>\p{Lu}\p{Ll}?\.[\s-]{0,2}(\p{L}{1,2}\.[\s-]{0,2}){0,5}((?!(and|et|und)\b)\p{L}[\p{L}'’-]{1,30}(\s(?!(and|et|und)\b)\p{L}[\p{L}'’-]{1,30}){0,3}))"
        + @"(?>(,?\s(and|et|und|&)|[,;])\s((and|et|und|&)\s)?\p{Lu}\p{Ll}?\.[\s-]{0,2}(\p{L}{1,2}\.[\s-]{0,2}){0,5}((?!(and|et|und)\b)\p{L}[\p{L}'’-]{1,30}(\s(?!(and|et|und)\b)\p{L}[\p{L}'’-]{1,30}){0,3})){0,99}"
        + @"(,?\s(et\sal\.?|and\sothers))?)\s?[,.:;]\s?(?=[\p{L}\p{N}""“‘«\[(])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex InitialsFirst();

    [GeneratedRegex(@"(,?\s(et\sal\b\.?|and\sothers)|[,，]\s?等)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AndOthers();

    [GeneratedRegex(@"^(\p{Lu}\.|and\b|et\b|y\b|e\b|und\b|Jr\b)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Continues();
}
