using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// A stretch of one printed line, as far as the extractor saw no wide gap. Box is that of its full-sized words.
internal sealed record Fragment(Box Box, string Text, IReadOnlyList<Mark> Marks)
{
    // The width of its first word tells whether the line above had room for it.
    public double FirstWord { get; init; }

    public double Size => Box.Height;
}
