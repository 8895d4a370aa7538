using CiteAudit.Model;

namespace CiteAudit.Reading.Latex.Inline;

// Reads the arguments of a command, one after another, within the stretch it stands in.
internal sealed class Arguments(TexText tex, int position, int end)
{
    // An optional argument that does not close within this many characters is a bracket of the text.
    private const int LongestOptional = 2000;

    private readonly string text = tex.Text;

    // Behind the last argument read.
    public int Position { get; private set; } = position;

    public bool Star()
    {
        if (Position >= end || text[Position] != '*')
            return false;
        Position++;
        return true;
    }

    public TextSpan? Optional(char open = '[', char close = ']')
    {
        var start = Spaces();
        if (start >= end || text[start] != open || Closing(start + 1, close) is not { } closing)
            return null;

        Position = closing + 1;
        return TextSpan.Between(start + 1, closing);
    }

    public bool HasGroup() => Spaces() is var start && start < end && text[start] == '{' && tex.CloseOf(start) < end;

    public TextSpan? Group()
    {
        var start = Spaces();
        if (start >= end || text[start] != '{' || tex.CloseOf(start) is not { } close || close >= end)
            return null;

        Position = close + 1;
        return TextSpan.Between(start + 1, close);
    }

    // A group, a command or a single character, as TeX takes an argument.
    public TextSpan? Any()
    {
        if (Group() is { } group)
            return group;

        var start = Spaces();
        if (start >= end || text[start] is '{' or '}')
            return null;

        Position = text[start] == '\\' ? CommandName.End(text, start, end) : start + 1;
        return TextSpan.Between(start, Position);
    }

    public void Drop(int count)
    {
        Star();
        var options = 0;
        while (options++ < 4 && Optional() is not null)
        {
        }

        for (var index = 0; index < count && Group() is not null; index++)
        {
            if (index == 0)
                Optional();
        }
    }

    // One line end may stand before an argument, an empty line may not.
    private int Spaces()
    {
        var (at, lines) = (Position, 0);
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            if (text[at] == '\n' && ++lines > 1)
                return end;
            at++;
        }

        return at;
    }

    private int? Closing(int start, char close)
    {
        var last = Math.Min(end, start + LongestOptional);
        for (var at = start; at < last; at++)
        {
            if (text[at] == close)
                return at;
            if (text[at] == '\\')
                at++;
            else if (text[at] == '{' && tex.CloseOf(at) is { } inner)
                at = inner;
        }

        return null;
    }
}
