namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Finds the end of addresses and DOIs, which are one token however many signs they hold.</summary>
internal static class Addresses
{
    private static readonly string[] Starts = ["http://", "https://", "ftp://", "www."];

    /// <summary>The end of the address that starts here, 0 when none does. What leads to a DOI ends before the DOI.</summary>
    public static int UrlEnd(string text, int at, int limit)
    {
        if (text[at] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W' or 'd' or 'D') || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
            return 0;

        var rest = text.AsSpan(at, limit - at);
        var known = rest.StartsWith("doi.org/", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("dx.doi.org/", StringComparison.OrdinalIgnoreCase);
        foreach (var start in Starts)
            known |= rest.Length > start.Length && rest.StartsWith(start, StringComparison.OrdinalIgnoreCase);

        if (!known)
            return 0;

        var end = RunEnd(text, at, limit);
        var doi = text.AsSpan(at, end - at).IndexOf("doi.org/10.", StringComparison.OrdinalIgnoreCase);
        return doi >= 0 ? at + doi + "doi.org/".Length : end;
    }

    /// <summary>The end of the DOI that starts here, 0 when none does.</summary>
    public static int DoiEnd(string text, int at, int limit)
    {
        if (at + 8 > limit || !text.AsSpan(at).StartsWith("10.", StringComparison.Ordinal))
            return 0;

        var digits = at + 3;
        while (digits < limit && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
            digits++;

        if (digits - at < 7 || digits >= limit || text[digits] != '/')
            return 0;

        var end = RunEnd(text, at, limit);
        return end > digits + 1 ? end : 0;
    }

    private static int RunEnd(string text, int at, int limit)
    {
        var end = at;
        var depth = 0;
        while (end < limit && !char.IsWhiteSpace(text[end]) && !Signs.IsHan(text[end]) && text[end] is not ('<' or '>' or '"' or '“' or '”' or '«' or '»' or '，' or '。' or '；' or '［' or '］' or '（' or '）'))
            depth += text[end++] switch { '(' => 1, ')' => -1, _ => 0 };

        while (end > at + 1 && (text[end - 1] is '.' or ',' or ';' or ':' or ']' or '}' or '\'' or '’' || (text[end - 1] == ')' && depth < 0)))
            depth += text[--end] == ')' ? 1 : 0;

        return end;
    }
}
