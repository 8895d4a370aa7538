using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Styles;

// What a paragraph style, with those it is based on, says of its paragraphs. Levels count from 1; zero is body text.
internal sealed record ParagraphStyle(StyleRole Role, int OutlineLevel)
{
    public static ParagraphStyle Plain { get; } = new(StyleRole.Body, 0);

    // The style of the chain that numbers, and how.
    public string? NumberingStyle { get; init; }

    public NumberingProperties? Numbering { get; init; }
}
