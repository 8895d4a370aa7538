using System.Buffers;
using CiteAudit.Model;
using CiteAudit.Reading.Latex.Citations;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Inline;

// Writes LaTeX as text into a run: what the typesetter would print, with marks for what it sets apart.
internal sealed class InlineWriter(TexText tex, RunText run, CitationBook book, Footnotes notes, int depth = 0)
{
    private const int Deepest = 40;

    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~`'-?!\n");

    private readonly string text = tex.Text;

    public void Write(TextSpan span)
    {
        var position = span.Start;
        while (position < span.End)
            position = Step(position, span.End);
    }

    // Writes what stands at a position, and gives the position behind it.
    public int Step(int position, int end) => text[position] switch
    {
        '\\' => Command(position, end),
        '{' => Group(position, end),
        '}' => position + 1,
        '$' => Formula(position, end),
        '~' => Put(" ", position + 1),
        '\n' => NewLine(position),
        '`' or '\'' or '-' or '?' or '!' => Ligature(position, end),
        _ => Ordinary(position, end),
    };

    private int Put(string words, int next)
    {
        run.Append(words);
        return next;
    }

    private int NewLine(int position)
    {
        run.Append(" ");
        run.At(tex.LocationOf(position + 1));
        return position + 1;
    }

    private int Ordinary(int position, int end)
    {
        var length = text.AsSpan(position + 1, end - position - 1).IndexOfAny(Special);
        var next = length < 0 ? end : position + 1 + length;
        run.Append(text.AsSpan(position, next - position));
        return next;
    }

    private int Ligature(int position, int end)
    {
        var (length, printed) = Ligatures.At(text.AsSpan(position, end - position));
        return Put(printed, position + length);
    }

    private int Formula(int position, int end)
    {
        if (Formulas.Dollars(text, position, end) is not var (inner, next))
            return Put("$", position + 1);

        Write(inner, CommandKind.MathOpen);
        return next;
    }

    // {\it …}: the declaration holds to the end of the group.
    private int Group(int position, int end)
    {
        if (tex.CloseOf(position) is not { } close || close >= end || position + 1 >= end || text[position + 1] != '\\')
            return position + 1;

        var nameEnd = CommandName.End(text, position + 1, end);
        var kind = Commands.Find(text[(position + 2)..nameEnd]).Kind;
        if (kind is not (CommandKind.SetItalic or CommandKind.SetBold or CommandKind.SetCode) || depth >= Deepest)
            return position + 1;

        while (nameEnd < close && char.IsWhiteSpace(text[nameEnd]))
            nameEnd++;
        Write(TextSpan.Between(nameEnd, close), kind);
        return close + 1;
    }

    private int Command(int position, int end)
    {
        var nameEnd = CommandName.End(text, position, end);
        var name = text[(position + 1)..nameEnd];
        if (Symbols.Find(name) is { } symbol)
            return Symbol(symbol, nameEnd, end);

        var arguments = new Arguments(tex, nameEnd, end);
        if (Accents.Has(name))
            return Accent(name, arguments);

        var command = Commands.Find(name);
        if (Commands.IsCitation(command.Kind))
        {
            new CitationWriter(tex, run, book, Plain).Write(command.Kind, name.EndsWith('s'), arguments);
            return arguments.Position;
        }

        return new CommandWriter(tex, run, notes, Write).Write(command, arguments, end);
    }

    private int Symbol(string symbol, int position, int end)
    {
        run.Append(symbol);
        // "Stra\ss e" is one word; "\LaTeX is" was meant as two.
        if (symbol.Length == 1 && char.IsAsciiLetter(text[position - 1]))
        {
            while (position < end && text[position] == ' ')
                position++;
        }

        return position;
    }

    private int Accent(string accent, Arguments arguments)
    {
        if (depth < Deepest && arguments.Any() is { } letters)
            run.Append(Accents.Over(accent, Plain(letters)));
        return arguments.Position;
    }

    private bool Write(TextSpan inner, CommandKind kind)
    {
        if (depth >= Deepest)
            return false;

        var deeper = new InlineWriter(tex, run, book, notes, depth + 1);
        void Inside() => deeper.Write(inner);
        if (kind == CommandKind.MathOpen)
            Formulas.Write(inner.In(text), run, Inside);
        else if (Marking.Of(kind) is { } mark)
            run.Marked(mark, target: null, Inside);
        else
            Inside();
        return true;
    }

    private string Plain(TextSpan span)
    {
        if (depth >= Deepest)
            return "";

        var inner = new RunText();
        new InlineWriter(tex, inner, book, notes, depth + 1).Write(span);
        return inner.Passage(PassageKind.Paragraph, default)?.Text ?? "";
    }
}
