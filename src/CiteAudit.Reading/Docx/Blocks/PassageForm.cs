using CiteAudit.Model;
using CiteAudit.Reading.Docx.Numbering;
using CiteAudit.Reading.Docx.Styles;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Docx.Blocks;

// What a paragraph is: as its style says, or, where the style says nothing, as headings and captions typed by hand look.
internal static class PassageForm
{
    private const int LongestHeading = 120;
    private const int DeepestHeading = 9;

    public static Passage Of(Passage passage, ParagraphStyle style, int? outline, ListLabel? label) => style.Role switch
    {
        StyleRole.Title => Heading(passage, 1),
        StyleRole.Heading => Heading(passage, outline is >= 0 and < DeepestHeading ? outline.Value + 1 : style.OutlineLevel),
        StyleRole.Caption => passage with { Kind = PassageKind.Caption },
        StyleRole.Quote => passage with { Kind = PassageKind.Quote },
        StyleRole.Code => passage with { Kind = PassageKind.Code },
        _ when outline is >= 0 and < DeepestHeading => Heading(passage, outline.Value + 1),
        _ when IsHeading(passage, label) => Heading(passage, Math.Max(1, HeadingForm.LevelOf(passage.Text))),
        _ when label is { } item => passage with { Kind = PassageKind.ListItem, Level = item.Level, Label = item.Text.Length == 0 ? null : item.Text },
        _ when CaptionForm.IsCaption(passage.Text) => passage with { Kind = PassageKind.Caption },
        _ => passage,
    };

    private static Passage Heading(Passage passage, int level) => passage with { Kind = PassageKind.Heading, Level = level };

    // Many manuscripts have no style but Normal: a section's name alone on its line, or a numbered line set in bold.
    private static bool IsHeading(Passage passage, ListLabel? label) =>
        passage.Text.Length <= LongestHeading
        && label is not { IsBullet: true }
        && (HeadingForm.IsKnown(passage.Text) || (IsBold(passage) && HeadingForm.LevelOf(passage.Text) > 0));

    private static bool IsBold(Passage passage) =>
        passage.Marks.Any(mark => mark.Kind is MarkKind.Bold && mark.Span.Start == 0 && mark.Span.Length == passage.Text.Length);
}
