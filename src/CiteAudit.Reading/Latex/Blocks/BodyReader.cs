using CiteAudit.Model;
using CiteAudit.Reading.Latex.Citations;
using CiteAudit.Reading.Latex.Facts;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Blocks;

// Reads flattened LaTeX from its beginning to its end into passages.
internal sealed class BodyReader
{
    private readonly TexText tex;
    private readonly string text;
    private readonly Page page;
    private readonly EnvironmentReader environments;
    private readonly int headingShift;

    public BodyReader(TexText tex, CitationBook book)
    {
        (this.tex, text) = (tex, tex.Text);
        page = new Page(tex, book);
        environments = new EnvironmentReader(tex, page, Headline);
        headingShift = text.Contains("\\chapter", StringComparison.Ordinal) ? 1 : 0;
    }

    public Headline Headline { get; } = new();

    public IReadOnlyList<Passage> Read()
    {
        var position = 0;
        while (position < text.Length)
            position = Step(position);

        environments.CloseAll();
        return page.Passages;
    }

    private int Step(int position)
    {
        if (char.IsWhiteSpace(text[position]))
            return Space(position);
        if (text[position] != '\\')
            return Write(position);

        var nameEnd = CommandName.End(text, position, text.Length);
        var command = Commands.Find(text[(position + 1)..nameEnd]);
        var arguments = new Arguments(tex, nameEnd, text.Length);
        return command.Kind switch
        {
            CommandKind.Begin => environments.Begin(position, arguments),
            CommandKind.End => environments.End(arguments),
            CommandKind.Heading => Heading(command.Count, arguments),
            CommandKind.Paragraph => Paragraph(arguments),
            CommandKind.Item => environments.Item(arguments),
            CommandKind.BibItem => environments.BibItem(arguments),
            CommandKind.Caption => Caption(command.Count, arguments),
            CommandKind.Title => Title(arguments),
            CommandKind.Author => Author(arguments),
            CommandKind.Abstract => Abstract(arguments),
            CommandKind.Bibliography or CommandKind.Resource or CommandKind.Language => Drop(arguments),
            _ => Write(position),
        };
    }

    private int Write(int position) => page.At(position, environments.PassageKind).Writer.Step(position, text.Length);

    // An empty line ends a paragraph.
    private int Space(int position)
    {
        var (end, lines) = (position, 0);
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            lines += text[end++] == '\n' ? 1 : 0;
        if (lines > 1)
            page.Close();
        else
            page.At(position, environments.PassageKind).Writer.Write(TextSpan.Between(position, end));
        return end;
    }

    private int Heading(int level, Arguments arguments)
    {
        arguments.Star();
        arguments.Optional();
        if (arguments.Group() is not { } words)
            return arguments.Position;

        page.Close();
        page.Write(PassageKind.Heading, words, level: Math.Max(1, level + headingShift));
        page.Close();
        return arguments.Position;
    }

    private int Paragraph(Arguments arguments)
    {
        page.Close();
        return arguments.Position;
    }

    private int Caption(int skipped, Arguments arguments)
    {
        arguments.Star();
        for (var index = 0; index < skipped; index++)
            arguments.Group();
        arguments.Optional();
        if (arguments.Group() is { } words)
            page.Write(PassageKind.Caption, words);
        return arguments.Position;
    }

    private int Title(Arguments arguments)
    {
        arguments.Optional();
        if (arguments.Group() is { } words && page.Loose(words) is { } printed)
            Headline.Title ??= Without(printed, MarkKind.Note);
        return arguments.Position;
    }

    private int Author(Arguments arguments)
    {
        arguments.Optional();
        if (arguments.Group() is not { } words)
            return arguments.Position;

        foreach (var stretch in AuthorNames.Stretches(text, words))
        {
            if (page.Loose(stretch) is { } printed)
                Headline.Authors.AddRange(AuthorNames.In(printed));
        }

        return arguments.Position;
    }

    private int Abstract(Arguments arguments)
    {
        if (arguments.Group() is not { } words)
            return arguments.Position;

        page.Close();
        page.Add(new Passage(PassageKind.Heading, "Abstract", tex.LocationOf(words.Start)) { Level = 1 });
        Headline.Abstract ??= page.Write(PassageKind.Paragraph, words)?.Text;
        page.Close();
        return arguments.Position;
    }

    private static int Drop(Arguments arguments)
    {
        arguments.Drop(1);
        return arguments.Position;
    }

    private static string Without(Passage printed, MarkKind kind) =>
        printed.Marks.Where(mark => mark.Kind == kind).Reverse().Aggregate(printed.Text, (words, mark) => words.Remove(mark.Span.Start, mark.Span.Length)).Trim();
}
