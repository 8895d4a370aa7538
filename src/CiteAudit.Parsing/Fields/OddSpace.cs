namespace CiteAudit.Parsing.Fields;

/// <summary>Whether a text has white space other than single plain spaces.</summary>
internal static class OddSpace
{
    public static bool In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at]) && (text[at] != ' ' || (at > 0 && text[at - 1] == ' ')))
                return true;
        }

        return false;
    }

    /// <summary>The text with every white space a plain one.</summary>
    public static string AsPlain(string text) =>
        In(text) ? string.Create(text.Length, text, (plain, odd) =>
        {
            for (var at = 0; at < plain.Length; at++)
                plain[at] = char.IsWhiteSpace(odd[at]) ? ' ' : odd[at];
        }) : text;
}
