using System.Text;
using System.Text.Json;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Indexing.Records;

public sealed class RecordReaderTests
{
    private readonly RecordReader reader = new();

    [Fact]
    public void A_record_is_known_by_its_shape()
    {
        var crossref = Read(Made.Crossref("10.5555/OWL.1", "Hearing in owls"));
        var datacite = Read(Made.DataCite("10.5555/data.1", "Calls of owls"));
        var openalex = Read(Made.OpenAlex("W12", "10.5555/owl.2", "Owls at night"));
        var bare = Read(Made.OpenAlex("W13", doi: null, "Owls by day"));

        Assert.Equal((IndexedRegistry.Crossref, "10.5555/owl.1", 2015), (crossref.Facts.Registry, crossref.Facts.Id, crossref.Facts.Year));
        Assert.Equal((IndexedRegistry.DataCite, "10.5555/data.1", 2015), (datacite.Facts.Registry, datacite.Facts.Id, datacite.Facts.Year));
        Assert.Equal((IndexedRegistry.OpenAlex, "10.5555/owl.2", 2015), (openalex.Facts.Registry, openalex.Facts.Id, openalex.Facts.Year));
        Assert.Equal((IndexedRegistry.OpenAlex, "https://openalex.org/W13"), (bare.Facts.Registry, bare.Facts.Id));
        Assert.Equal(["hearing", "in", "owls"], crossref.Facts.Words);
        Assert.All([crossref, datacite], record => Assert.Contains("petrov", record.Facts.Names));
    }

    [Fact]
    public void The_stamp_says_when_the_registry_last_touched_it()
    {
        Assert.Equal(new DateOnly(2025, 3, 1), RecordStamp.DayOf(Read(Made.Crossref("10.5555/1", "Owls")).Stamp));
        Assert.Equal(new DateOnly(2025, 2, 1), RecordStamp.DayOf(Read(Made.DataCite("10.5555/1", "Owls")).Stamp));
        Assert.Equal(new DateOnly(2025, 1, 15), RecordStamp.DayOf(Read(Made.OpenAlex("W1", null, "Owls")).Stamp));
        Assert.Equal(0u, Read("""{"DOI":"10.5555/1","title":["Owls"]}""").Stamp);
    }

    [Fact]
    public void What_nobody_reads_is_not_kept_and_the_rest_stays_as_it_was()
    {
        var record = Read("""{ "reference": [ {"DOI": "10.1/x"} ], "DOI": "10.5555/\u00e9", "title": [ "A \"B\" \\ \u2013 é" ], "author": [ {"family": "Xu", "affiliation": [ {"name": "U"} ], "given": "L."} ], "volume": null, "score": 1.50 }""");

        Assert.Equal("""{"DOI":"10.5555/\u00e9","title":["A \"B\" \\ \u2013 é"],"author":[{"family":"Xu","given":"L."}],"volume":null}""", Encoding.UTF8.GetString(record.Json.Span));
    }

    [Fact]
    public void What_is_kept_reads_as_the_whole_record_does()
    {
        var raw = Made.Crossref("10.5555/1", "Owls");

        Assert.Equivalent(CrossrefWork.From(Parse(raw)), CrossrefWork.From(Parse(Encoding.UTF8.GetString(Read(raw).Json.Span))), strict: true);
    }

    [Theory]
    [InlineData("{\"DOI\":", "is not JSON")]
    [InlineData("{\"DOI\":\"10.5555/1\"} and more", "is not JSON")]
    [InlineData("not a record", "is not JSON")]
    [InlineData("[]", "is no record of Crossref, DataCite or OpenAlex")]
    [InlineData("{\"name\":\"owl\"}", "is no record of Crossref, DataCite or OpenAlex")]
    [InlineData("{\"DOI\":\"owl\",\"title\":[\"Owls\"]}", "has no identifier of Crossref")]
    [InlineData("{\"DOI\":null}", "has no identifier of Crossref")]
    [InlineData("{\"id\":\"x\",\"type\":\"dois\",\"attributes\":{\"titles\":[]}}", "has no identifier of DataCite")]
    public void What_is_no_record_says_why(string text, string fault)
    {
        var (record, why) = reader.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(record);
        Assert.Equal(fault, why);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_halves_of_letters_harm_nobody()
    {
        Assert.Equal("is not UTF-8", reader.Read([.. "{\"DOI\":\"10.5555/1\",\"title\":[\""u8, 0xff, .. "\"]}"u8]).Fault);
        Assert.Equal(["owls"], Read("""{"DOI":"10.5555/1","title":["Owls \ud800"]}""").Facts.Words.Take(1));
    }

    [Theory]
    [InlineData("Effects of <i>in vitro</i> light &amp; heat", "effects,of,in,vitro,light,heat")]
    [InlineData("Über die Größe", "uber,die,grosse")]
    [InlineData("土壤污染", "土壤,壤污,污染")]
    public void Titles_are_cut_into_words_and_pairs(string title, string words) =>
        Assert.Equal(words.Split(','), TitleWords.Of([title]));

    private IndexedRecord Read(string json)
    {
        var (record, fault) = reader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Null(fault);
        return record!;
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
