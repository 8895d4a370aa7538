using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Reading.Docx.Links;

// Endnotes used as the reference list: where nothing else is printed as one, and nearly every note dates a work, the notes are its entries.
internal static partial class EndnoteList
{
    private const int Fewest = 3;
    private const double EnoughDated = 0.8;

    public static IReadOnlyList<Passage> AtEnd(IReadOnlyList<Passage> passages)
    {
        var notes = passages.Where(passage => passage.Kind is PassageKind.Endnote).ToList();
        if (notes.Count < Fewest || notes.Count(note => Dated().IsMatch(note.Text)) < notes.Count * EnoughDated || passages.Any(passage => passage.Kind is PassageKind.Footnote))
            return passages;

        // As Parsing keys them: by number, or counted where the numbers are Roman.
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in notes)
            keys.TryAdd(note.Label ?? "", IsNumber(note) ? note.Label! : FormattableString.Invariant($"r{keys.Count + 1}"));
        var groups = new CitationGroups(new EntryOrder(notes.Select(note => (keys[note.Label ?? ""], note.Label))));
        return
        [
            .. passages.Where(passage => passage.Kind is not PassageKind.Endnote).Select(passage => groups.Gather(Citing(passage, keys))),
            new Passage(PassageKind.Heading, "References", notes[0].Location) { Level = 1 },
            .. notes.Select(note => note with { Kind = PassageKind.ListItem, Level = 1, Label = IsNumber(note) ? note.Label + "." : null }),
        ];
    }

    private static bool IsNumber(Passage note) => int.TryParse(note.Label, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static Passage Citing(Passage passage, Dictionary<string, string> keys) => passage with
    {
        Marks = [.. passage.Marks.Select(mark => mark is { Kind: MarkKind.Note, Target: { } note } && keys.TryGetValue(note, out var key) ? mark with { Kind = MarkKind.Citation, Target = key } : mark)],
    };

    [GeneratedRegex(@"(?<!\d)(1[5-9]|20)\d{2}(?!\d)|10\.\d{4,9}/", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dated();
}
