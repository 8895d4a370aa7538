namespace CiteAudit.Reading.BibTex;

internal static class NameWords
{
    // White space, ties and commas part words, outside of braces only. A comma is a word of its own.
    public static IEnumerable<string> Of(string list)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at <= list.Length; at++)
        {
            var glyph = at < list.Length ? list[at] : ' ';
            if (glyph == '{')
                depth++;
            else if (glyph == '}' && depth > 0)
                depth--;
            else if ((depth == 0 || at == list.Length) && IsApart(list, at, glyph))
            {
                if (at > start)
                    yield return list[start..at];
                if (glyph == ',')
                    yield return ",";
                start = at + 1;
            }
        }
    }

    // By the first letter outside of braces, or of a command for a letter: {\'e}douard is lower, {van} is not.
    public static bool IsLower(string word)
    {
        if (word.StartsWith("{\\", StringComparison.Ordinal) || word.StartsWith('\\'))
            return Latex.Inline.LatexText.Of(word).FirstOrDefault(char.IsLetter) is var letter && char.IsLower(letter);

        return word.TakeWhile(glyph => glyph != '{').FirstOrDefault(char.IsLetter) is var first && char.IsLower(first);
    }

    // "\~n" is a letter, not a tie.
    private static bool IsApart(string list, int at, char glyph) =>
        glyph == ',' || char.IsWhiteSpace(glyph) || (glyph == '~' && (at == 0 || list[at - 1] != '\\'));
}
