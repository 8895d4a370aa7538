using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Facts;
using CiteAudit.Reading.Latex.Blocks;
using CiteAudit.Reading.Latex.Citations;
using CiteAudit.Reading.Latex.Facts;
using CiteAudit.Reading.Latex.Flattening;
using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex;

// A manuscript in LaTeX, with the chapters and bibliographies it names, read as its typeset form would be.
internal sealed class LatexReader : IReader
{
    public SourceFormat Format => SourceFormat.Latex;

    public IReadOnlyList<string> Extensions { get; } = [".tex", ".latex", ".ltx"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var includes = new Includes(source);
        var body = Flat(includes, source, TextDecoder.Decode(source.Bytes.Span));
        var bibliography = new Bibliography(source, body.Text);
        var list = PrintedList(includes, bibliography, body);
        var stated = new StatedEntries(BiberOutput.Is(bibliography.PrintedText) ? BiberOutput.Entries(bibliography.PrintedText, bibliography.Printed!.Name) : bibliography.Entries);
        var book = new CitationBook(stated.IsEmpty ? PrintedEntries.In(list ?? body) : stated.Cited);
        var reader = new BodyReader(body, book);
        var passages = reader.Read();
        if (stated.IsEmpty && list is not null)
            passages = [.. passages, .. new BodyReader(list, book).Read()];

        problem = null;
        document = new Document(source.Name, Format, passages)
        {
            Title = reader.Headline.Title,
            Authors = reader.Headline.Authors,
            Abstract = reader.Headline.Abstract ?? AbstractFinder.In(passages),
            Language = LanguageFinder.In(body.Text),
            References = stated.Printed(book),
            Notes = [.. includes.Missing.Select(path => $"The file {path} that {source.Name} includes is not beside it; its text is missing."), .. bibliography.Notes],
        };
        return true;
    }

    private static TexText Flat(Includes includes, Source source, string text)
    {
        var flat = new Flattener(includes).Flatten(Includes.Main(source, text));
        return new TexText(flat.ToString(), flat.LocationOf);
    }

    // The list that BibTeX printed into a file of its own, unless the manuscript has it in its text.
    private static TexText? PrintedList(Includes includes, Bibliography bibliography, TexText body)
    {
        if (bibliography.Printed is not { } printed || BiberOutput.Is(bibliography.PrintedText) || body.Text.Contains("\\bibitem", StringComparison.Ordinal))
            return null;

        var flat = new Flattener(includes).Flatten(Includes.Main(printed, bibliography.PrintedText));
        return new TexText(flat.ToString(), offset => flat.LocationOf(offset) with { Path = printed.Name });
    }
}
