using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Inline;

// Writes the commands that are neither a character nor a citation. A command that is not known leaves its arguments as text.
internal sealed class CommandWriter(TexText tex, RunText run, Footnotes notes, Func<TextSpan, CommandKind, bool> write)
{
    private const int LongestVerbatim = 1000;

    private readonly string text = tex.Text;

    public int Write(Command command, Arguments arguments, int end)
    {
        switch (command.Kind)
        {
            case CommandKind.Drop:
                arguments.Drop(command.Count);
                return arguments.Position;
            case CommandKind.Space or CommandKind.Paragraph:
                run.Append(" ");
                return arguments.Position;
            case CommandKind.Separator:
                run.Append(", ");
                return arguments.Position;
            case CommandKind.Gap:
                arguments.Drop(command.Count);
                run.Append(" ");
                return arguments.Position;
            case CommandKind.Number:
                return Lengths.End(text, arguments.Position, end);
            case CommandKind.Adjust:
                return Adjustment(arguments, end);
            case CommandKind.Italic or CommandKind.Bold or CommandKind.Code or CommandKind.Superscript or CommandKind.Subscript:
                return Styled(command.Kind, arguments);
            case CommandKind.Quoted:
                return Quoted(arguments);
            case CommandKind.Address:
                return Address(arguments);
            case CommandKind.Link:
                return Link(arguments);
            case CommandKind.Verbatim:
                return Verbatim(command, arguments, end);
            case CommandKind.Footnote or CommandKind.FootnoteMark or CommandKind.FootnoteText:
                return Note(command.Kind, arguments);
            case CommandKind.MathOpen:
                return Formula(arguments.Position, end);
            default:
                return Unknown(command, arguments, end);
        }
    }

    // \vadjust pre{…}: what it sets stands beside the line, not in it.
    private int Adjustment(Arguments arguments, int end)
    {
        const string Before = " pre";
        var start = arguments.Position;
        var next = text.AsSpan(start, end - start).StartsWith(Before, StringComparison.Ordinal) ? new Arguments(tex, start + Before.Length, end) : arguments;
        next.Drop(1);
        return next.Position;
    }

    private int Styled(CommandKind kind, Arguments arguments)
    {
        var before = arguments.Position;
        return arguments.Any() is { } inner && write(inner, kind) ? arguments.Position : before;
    }

    private int Quoted(Arguments arguments)
    {
        arguments.Star();
        if (!arguments.HasGroup())
            return arguments.Position;

        run.Append("“");
        Styled(CommandKind.Keep, arguments);
        run.Append("”");
        return arguments.Position;
    }

    private int Address(Arguments arguments)
    {
        if (arguments.Group() is not { } group)
            return arguments.Position;

        var address = Addresses.Plain(group.In(text));
        run.Marked(MarkKind.Link, Addresses.Target(address), () => run.Append(address));
        return arguments.Position;
    }

    private int Link(Arguments arguments)
    {
        arguments.Optional();
        if (arguments.Group() is not { } target || arguments.Group() is not { } words)
            return arguments.Position;

        run.Marked(MarkKind.Link, Addresses.Plain(target.In(text)), () => write(words, CommandKind.Keep));
        return arguments.Position;
    }

    private int Verbatim(Command command, Arguments arguments, int end)
    {
        arguments.Drop(command.Count);
        var start = arguments.Position;
        if (start >= end)
            return end;

        var close = text[start] == '{' ? '}' : text[start];
        var length = text.AsSpan(start + 1, Math.Min(end - start - 1, LongestVerbatim)).IndexOf(close);
        if (length < 0)
            return start;

        run.Marked(MarkKind.Code, target: null, () => run.Append(text.AsSpan(start + 1, length)));
        return start + length + 2;
    }

    private int Note(CommandKind kind, Arguments arguments)
    {
        arguments.Optional();
        if (kind != CommandKind.FootnoteText)
        {
            var label = notes.Mark();
            run.Marked(MarkKind.Note, label, () => run.Append(label));
        }

        if (kind != CommandKind.FootnoteMark && arguments.Group() is { } words)
            notes.Add(words);
        return arguments.Position;
    }

    private int Formula(int position, int end)
    {
        if (Formulas.Bracketed(text, position, end) is not var (inner, next))
            return position;

        write(inner, CommandKind.MathOpen);
        return next;
    }

    private int Unknown(Command command, Arguments arguments, int end)
    {
        if (command.Kind is CommandKind.Begin or CommandKind.End)
        {
            arguments.Drop(1);
            return arguments.Position;
        }

        arguments.Star();
        if (arguments.Position < end && text[arguments.Position] == '[')
            arguments.Optional();
        return arguments.Position;
    }
}
