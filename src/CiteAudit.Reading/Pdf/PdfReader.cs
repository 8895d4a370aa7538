using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Facts;
using CiteAudit.Reading.Lines;
using CiteAudit.Reading.Mending;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Pdf;

// What pdftotext sees on the pages, put back into the order and the paragraphs it was written in.
internal sealed class PdfReader(Pdftotext extractor) : IReader
{
    // A scanned page carries a stamp or a number at most.
    private const int FewestLetters = 20;

    public SourceFormat Format => SourceFormat.Pdf;

    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        var (pages, failure) = extractor.Extract(source);
        problem = failure ?? Missing(source, pages);
        document = problem is null ? Read(source, pages) : null;
        return document is not null;
    }

    private static Problem? Missing(Source source, IReadOnlyList<Page> pages)
    {
        if (pages.Count == 0)
            return PdfProblems.NoPages(source.Name);

        var letters = pages.SelectMany(page => page.Fragments).Sum(fragment => (long)fragment.Text.Count(char.IsLetter));
        return letters < (long)FewestLetters * pages.Count ? PdfProblems.NoText(source.Name) : null;
    }

    // Ticks of an axis, points of a plot and numbers of formulas are left behind.
    private static bool IsText(Passage passage) => passage.Text.Any(char.IsLetter);

    private static Document Read(Source source, IReadOnlyList<Page> pages)
    {
        var layout = Layout.Of(pages);
        var stretches = new Stretches(layout).Cut();
        var vocabulary = new Vocabulary([.. layout.Rows.Select(row => new SourceLine(row.Text, Start: 0, Number: 0, row.Page))]);
        var text = new PassageText(vocabulary);
        var printed = stretches.Select(text.Of).Where(IsText).ToList();
        var passages = NoteMarks.In(new BrokenParagraphs(printed, vocabulary).Mend());
        return new Document(source.Name, SourceFormat.Pdf, passages)
        {
            Title = FirstPage.Title(stretches, text) ?? TitleFinder.In(passages),
            Abstract = AbstractFinder.In(passages),
        };
    }
}
