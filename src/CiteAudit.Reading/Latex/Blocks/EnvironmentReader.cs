using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Blocks;

// Opens and closes environments, and knows what a paragraph is within those that are open.
internal sealed class EnvironmentReader(TexText tex, Page page, Headline headline)
{
    private const int Deepest = 200;

    private readonly string text = tex.Text;
    private readonly int lastBibItem = tex.Text.LastIndexOf("\\bibitem", StringComparison.Ordinal);
    private readonly EnvironmentEnds ends = new(tex.Text);
    private readonly Stack<OpenEnvironment> open = new();

    // Pandoc sets the entries of its list as paragraphs of an environment of its own.
    public PassageKind PassageKind =>
        open.Any(environment => environment.Kind == EnvironmentKind.Quote) ? PassageKind.Quote
        : open.TryPeek(out var innermost) && innermost.Kind == EnvironmentKind.Entries ? PassageKind.ListItem
        : PassageKind.Paragraph;

    public int Begin(int position, Arguments arguments)
    {
        if (arguments.Group() is not { } group)
            return arguments.Position;

        var name = group.In(text).Trim();
        var form = EnvironmentForms.Find(name);
        var end = ends.Of(position);
        switch (form.Kind)
        {
            case EnvironmentKind.Verbatim:
                return Verbatim(name, arguments.Position);
            case EnvironmentKind.Table when end is { } close:
                return Table(form, arguments, close);
            case EnvironmentKind.Formula when end is { } close:
                return Formula(form, position, arguments, close);
            case EnvironmentKind.Skip when end is { } close:
                return AfterEnd(close);
            default:
                return Push(name, form, arguments);
        }
    }

    public int End(Arguments arguments)
    {
        if (arguments.Group() is not { } group)
            return arguments.Position;

        var name = group.In(text).Trim();
        if (open.Any(environment => environment.Name == name))
        {
            while (open.TryPop(out var environment))
            {
                Close(environment);
                if (environment.Name == name)
                    break;
            }
        }

        return arguments.Position;
    }

    public int Item(Arguments arguments)
    {
        page.Close();
        var label = arguments.Optional();
        var list = open.FirstOrDefault(environment => environment.IsList);
        var number = list is { Kind: EnvironmentKind.Numbered } && label is null ? Digits(++list.Items) + "." : null;
        var item = page.Open(PassageKind.ListItem, number, Math.Max(1, open.Count(environment => environment.IsList)));
        if (label is { } words)
        {
            page.At(words.Start, PassageKind.ListItem);
            item.Writer.Write(words);
            item.Run.Append(" ");
        }

        return arguments.Position;
    }

    public int BibItem(Arguments arguments)
    {
        page.Close();
        arguments.Optional();
        arguments.Group();
        if (open.FirstOrDefault(environment => environment.Kind is EnvironmentKind.Bibliography or EnvironmentKind.Entries) is { } list)
            page.Open(PassageKind.ListItem, list.Kind is EnvironmentKind.Entries ? null : $"[{Digits(++list.Items)}]", level: 1);
        return arguments.Position;
    }

    public void CloseAll()
    {
        while (open.TryPop(out var environment))
            Close(environment);
        page.Close();
    }

    private int Push(string name, EnvironmentForm form, Arguments arguments)
    {
        if (open.Count >= Deepest)
            return arguments.Position;
        if (form.Kind == EnvironmentKind.Document)
            page.Restart();
        else if (form.Kind == EnvironmentKind.Float)
            page.Suspend();
        else if (form.Kind != EnvironmentKind.Box)
            page.Close();

        if (form.Kind == EnvironmentKind.Abstract)
            page.Add(new Passage(PassageKind.Heading, "Abstract", tex.LocationOf(arguments.Position)) { Level = 1 });
        else if (form.Kind == EnvironmentKind.Bibliography)
            page.Add(new Passage(PassageKind.Heading, "References", tex.LocationOf(arguments.Position)) { Level = 1 });
        open.Push(new OpenEnvironment(name, form.Kind) { FirstPassage = page.Passages.Count });
        arguments.Drop(form.Arguments);
        return form.Kind == EnvironmentKind.Bibliography ? FirstBibItem(arguments.Position) : arguments.Position;
    }

    private void Close(OpenEnvironment environment)
    {
        if (environment.Kind == EnvironmentKind.Float)
            page.Resume();
        else
            page.Close();

        if (environment.Kind == EnvironmentKind.Abstract)
            headline.Abstract ??= string.Join("\n", page.Passages.Skip(environment.FirstPassage).Where(passage => passage.Kind != PassageKind.Footnote).Select(passage => passage.Text)) is { Length: > 0 } words ? words : null;
    }

    private int Verbatim(string name, int position)
    {
        var length = text.AsSpan(position).IndexOf($"\\end{{{name}}}", StringComparison.Ordinal);
        var end = length < 0 ? text.Length : position + length;
        var code = text[position..end];
        // \begin{minted}[options]{language}
        if (code.StartsWith('[') || code.StartsWith('{'))
            code = code[(code.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        page.Close();
        if (!string.IsNullOrWhiteSpace(code))
            page.Add(new Passage(PassageKind.Code, string.Concat(code.Where(glyph => glyph is '\n' or '\t' || !char.IsControl(glyph))).Trim('\n'), tex.LocationOf(position)));
        return length < 0 ? text.Length : AfterEnd(end);
    }

    private int Table(EnvironmentForm form, Arguments arguments, int end)
    {
        arguments.Drop(form.Arguments);
        if (page.Suspend())
        {
            new TableReader(tex, page).Read(TextSpan.Between(Math.Min(arguments.Position, end), end));
            page.Resume();
        }

        return AfterEnd(end);
    }

    private int Formula(EnvironmentForm form, int position, Arguments arguments, int end)
    {
        arguments.Drop(form.Arguments);
        var run = page.At(position, PassageKind).Run;
        run.Append(" ");
        Formulas.Write(text[Math.Min(arguments.Position, end)..end], run, static () => { });
        run.Append(" ");
        return AfterEnd(end);
    }

    // Before the first entry stand commands of the style, not text.
    private int FirstBibItem(int position) =>
        position < lastBibItem ? text.IndexOf("\\bibitem", position, StringComparison.Ordinal) : position;

    private int AfterEnd(int position)
    {
        var arguments = new Arguments(tex, position + "\\end".Length, text.Length);
        arguments.Group();
        return arguments.Position;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
