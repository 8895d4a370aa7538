namespace CiteAudit.Reading.Latex.Flattening;

// Arguments read ahead of a position in a feed. Looking costs, so that a text full of open braces does not cost the square of its length.
internal sealed class FeedArguments(Feed feed, int position, Budget budget)
{
    private readonly string text = feed.Text;

    public int Position { get; private set; } = position;

    public string? Group(char open = '{', char close = '}')
    {
        var start = Spaces();
        if (start >= text.Length || text[start] != open || Closing(start + 1, close) is not { } end)
            return null;

        Position = end + 1;
        return text[(start + 1)..end];
    }

    public string? Optional() => Group('[', ']');

    // A group, a command or one character.
    public string? Any()
    {
        if (Group() is { } group)
            return group;

        var start = Spaces();
        if (start >= text.Length || text[start] is '{' or '}' or '%')
            return null;
        Position = text[start] == '\\' ? Inline.CommandName.End(text, start, text.Length) : start + 1;
        return text[start..Position];
    }

    public bool Take(char glyph)
    {
        if (Position >= text.Length || text[Position] != glyph)
            return false;
        Position++;
        return true;
    }

    // Up to the opening brace: the parameters of a \def, or the name of a plain \input.
    public string Until(params ReadOnlySpan<char> stops)
    {
        var length = text.AsSpan(Position, Math.Min(text.Length - Position, 300)).IndexOfAny(stops);
        if (length < 0)
            return "";
        Position += length;
        return text.Substring(Position - length, length);
    }

    public int Spaces()
    {
        var (at, lines) = (Position, 0);
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            if (text[at] == '\n' && ++lines > 1)
                return text.Length;
            at++;
        }

        return at;
    }

    private int? Closing(int start, char close)
    {
        var depth = 0;
        for (var at = start; at < text.Length && budget.Spend(1); at++)
        {
            var glyph = text[at];
            if (glyph == close && depth == 0)
                return at;
            if (glyph == '\\')
                at++;
            else if (glyph == '{')
                depth++;
            else if (glyph == '}' && --depth < 0)
                return null;
        }

        return null;
    }
}
