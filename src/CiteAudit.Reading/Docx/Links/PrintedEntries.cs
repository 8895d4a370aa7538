using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Reading.Docx.Blocks;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Docx.Links;

// The reference list as printed: which passages it is, and the keys its entries go by when they are read from the text.
internal static class PrintedEntries
{
    public static IReadOnlyList<PrintedEntry> Find(IReadOnlyList<Gathered> passages)
    {
        var stated = Positions(passages, Stated);
        var positions = stated.Count > 0 ? stated : UnderHeading(passages);
        return [.. positions.Select((position, index) => Entry(passages[position].Passage, position, index))];
    }

    private static bool Stated(Gathered gathered) =>
        gathered is { InBibliography: true, Passage.Kind: PassageKind.Paragraph or PassageKind.ListItem };

    private static List<int> UnderHeading(IReadOnlyList<Gathered> passages)
    {
        var inList = false;
        return Positions(passages, gathered =>
        {
            var passage = gathered.Passage;
            if (IsHeading(passage))
                inList = HeadingWords.IsReferences(HeadingForm.Bare(passage.Text));
            return inList && passage.Kind is PassageKind.ListItem or PassageKind.Paragraph && !IsHeading(passage);
        });
    }

    // A paragraph that only says "References" heads a list as well.
    public static bool IsReferencesHeading(Passage passage) =>
        passage.Kind is PassageKind.Heading or PassageKind.Paragraph && HeadingWords.IsReferences(HeadingForm.Bare(passage.Text));

    // Ends the list above it, or begins one.
    public static bool IsHeading(Passage passage) => passage.Kind is PassageKind.Heading || IsReferencesHeading(passage);

    private static List<int> Positions(IReadOnlyList<Gathered> passages, Func<Gathered, bool> belongs) =>
        [.. Enumerable.Range(0, passages.Count).Where(position => belongs(passages[position]))];

    private static PrintedEntry Entry(Passage passage, int position, int index)
    {
        var set = passage.Label is { } label ? PrintedLabel.At(label + " x") : null;
        var typed = set is { IsNumbered: true } ? null : PrintedLabel.At(passage.Text);
        var number = set is { IsNumbered: true } ? set.Number : typed is { IsNumbered: true } ? typed.Number : 0;
        var text = typed is { IsNumbered: true } ? passage.Text[typed.Width..].TrimStart() : passage.Text;
        var printed = number > 0 ? number.ToString(CultureInfo.InvariantCulture) : null;
        return new PrintedEntry(position, printed, printed ?? string.Create(CultureInfo.InvariantCulture, $"r{index + 1}"), text);
    }
}
