namespace CiteAudit.Reading.Latex.Inline;

internal static class CommandName
{
    // A backslash and letters, or a backslash and one other character.
    public static int End(string text, int start, int end)
    {
        var at = start + 1;
        while (at < end && (char.IsAsciiLetter(text[at]) || (text[at] == '@' && at > start + 1)))
            at++;
        return at == start + 1 ? Math.Min(at + 1, end) : at;
    }
}
