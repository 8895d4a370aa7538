using CiteAudit.Model;
using CiteAudit.Reading.Docx.Blocks;
using CiteAudit.Reading.Linking;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Docx.Links;

// Templates of journals set the reference list as a table of two columns, the number and the entry. Its rows are entries, in their places.
internal static class ListTables
{
    private const string Gap = " | ";

    public static IReadOnlyList<Gathered> Undone(IReadOnlyList<Gathered> passages)
    {
        var inList = false;
        var undone = new List<Gathered>(passages.Count);
        foreach (var gathered in passages)
        {
            if (PrintedEntries.IsHeading(gathered.Passage))
                inList = HeadingWords.IsReferences(HeadingForm.Bare(gathered.Passage.Text));
            undone.Add(inList && gathered.Passage.Kind is PassageKind.Table && Entry(gathered.Passage) is { } entry ? gathered with { Passage = entry } : gathered);
        }

        return undone;
    }

    private static Passage? Entry(Passage row)
    {
        var cells = row.Text.Split(Gap, 3);
        return cells.Length == 2 && EntryLabel.Of(cells[0]) is { } label
            ? EntryLabel.Without(row, cells[0].Length + Gap.Length) with { Kind = PassageKind.ListItem, Level = 1, Label = label }
            : null;
    }
}
