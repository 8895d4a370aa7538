namespace CiteAudit.Parsing.Claims;

/// <summary>A heading in capitals that extraction left before the first sentence: "MATERIALS AND METHODS Seeds were collected …".</summary>
internal static class RunInHeading
{
    private const int FewestWords = 2;
    private const int FewestLetters = 12;

    /// <summary>Where the first sentence starts behind the heading; zero where there is none.</summary>
    public static int Length(string text)
    {
        var (words, letters, at) = (0, 0, 0);
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (end - at > 1 && char.IsUpper(text[at]) && char.IsLower(text[at + 1]))
                return words >= FewestWords && letters >= FewestLetters ? at : 0;
            for (var glyph = at; glyph < end; glyph++)
            {
                if (char.IsLower(text[glyph]) || text[glyph] is '.' or ';' or ':' or '!' or '?' or '[' or '(')
                    return 0;
                letters += char.IsUpper(text[glyph]) ? 1 : 0;
            }

            words += end > at ? 1 : 0;
            at = end + 1;
        }

        return 0;
    }
}
