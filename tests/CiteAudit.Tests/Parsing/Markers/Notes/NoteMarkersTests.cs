using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Parsing.Markers.Notes;

public sealed class NoteMarkersTests
{
    private const string Claim = "Walls speak1 when nobody listens.";

    private static readonly Reference[] Entries =
    [
        new("moss", "Moss, Rita. Rooms and Their Echoes: A History. Oslo: Nord, 2020.", default) { Authors = [new PersonName("Moss", "Rita")], Title = "Rooms and Their Echoes: A History", Issued = PartialDate.Parse("2020") },
        new("adler", "Adler, Bo. The Quiet Stair. Bergen: Vest, 2018.", default) { Authors = [new PersonName("Adler", "Bo")], Title = "The Quiet Stair", Issued = PartialDate.Parse("2018") },
    ];

    [Theory]
    [InlineData("Rita Moss, Rooms and Their Echoes: A History (Oslo: Nord, 2020), 14.", "moss")]
    [InlineData("Moss, Rooms and Their Echoes, 15.", "moss")]
    [InlineData("See Moss, Rooms and Their Echoes, 15; Bo Adler, The Quiet Stair (Bergen, 2018).", "moss adler")]
    [InlineData("Adler, Quiet Stair, 3.", "adler")]
    [InlineData("Moss 2020, 12.", "moss")]
    [InlineData("Vgl. Adler (2018), S. 3.", "adler")]
    public void A_note_cites_where_the_text_leads_to_it(string note, string keys)
    {
        var manuscript = Parse(note);

        var citation = Assert.Single(manuscript.Citations);
        Assert.Equal(keys, string.Join(' ', citation.References));
        Assert.Equal("1", citation.Marker);
        Assert.Equal(Claim, Assert.Single(manuscript.Claims).Sentence);
    }

    [Theory]
    [InlineData("The author thanks his neighbours for their patience.")]
    [InlineData("On rooms and their echoes much could be said.")]
    [InlineData("Moss was a builder.")]
    public void A_note_that_prints_no_work_cites_nothing(string note) => Assert.Empty(Parse(note).Citations);

    [Theory]
    [InlineData("Ibid., 17.", "adler")]
    [InlineData("Ebd., S. 17.", "adler")]
    [InlineData("Moss, op. cit., p. 17.", "moss")]
    public void A_note_may_point_back(string note, string key) =>
        Assert.Equal(key, Assert.Single(Parse("Moss, Rooms and Their Echoes, 15.", "Adler, The Quiet Stair, 2.", note).Citations[^1].References));

    private static Manuscript Parse(params string[] notes)
    {
        var text = notes.Select((_, index) => Passage(PassageKind.Paragraph, Claim.Replace("1", Label(index), StringComparison.Ordinal)) with { Marks = [new Mark(MarkKind.Note, new TextSpan(11, 1), Label(index))] });
        var foot = notes.Select((note, index) => Passage(PassageKind.Footnote, note) with { Label = Label(index) });
        return ManuscriptParser.Parse(new Document("a", SourceFormat.PlainText, [.. text, .. foot]) { References = Entries });
    }

    private static string Label(int index) => ((char)('1' + index)).ToString();

    private static Passage Passage(PassageKind kind, string text) => new(kind, text, default);
}
