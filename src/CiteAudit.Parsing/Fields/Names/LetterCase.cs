namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Whether words are set in capitals.</summary>
internal static class LetterCase
{
    public static bool HasLower(string text)
    {
        foreach (var glyph in text)
        {
            if (char.IsLower(glyph))
                return true;
        }

        return false;
    }

    public static bool IsUpper(string text)
    {
        foreach (var glyph in text)
        {
            if (!char.IsUpper(glyph))
                return false;
        }

        return true;
    }
}
