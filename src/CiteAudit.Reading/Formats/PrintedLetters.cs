namespace CiteAudit.Reading.Formats;

// Counts the letters that a page prints, without parsing it: those outside its tags, scripts and style sheets.
internal static class PrintedLetters
{
    public static int In(string page, int enough)
    {
        var letters = 0;
        for (var position = 0; position < page.Length && letters < enough; position++)
        {
            if (page[position] == '<')
                position = AfterTag(page, position);
            else if (char.IsLetter(page[position]))
                letters++;
        }

        return letters;
    }

    private static int AfterTag(string page, int start)
    {
        var rest = page.AsSpan(start);
        var end = Ends(rest, "<script", "</script") ?? Ends(rest, "<style", "</style") ?? Ends(rest, "<!--", "-->") ?? 0;
        var close = page.IndexOf('>', start + end);
        return close < 0 ? page.Length : close;
    }

    private static int? Ends(ReadOnlySpan<char> rest, string opening, string closing) =>
        !rest.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? null
        : rest.IndexOf(closing, StringComparison.OrdinalIgnoreCase) is var end && end < 0 ? rest.Length - 1
        : end;
}
