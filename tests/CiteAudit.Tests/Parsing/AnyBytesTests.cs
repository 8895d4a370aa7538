using System.Buffers;
using System.Text;
using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Publishing.References;

namespace CiteAudit.Tests.Parsing;

public sealed class AnyBytesTests
{
    private const int Seed = 20_260;
    private const string Glyphs = "[](){}<>\"'“”„«»,;:.-–—/\\&|*0123456789aZéß中の한\0\t\n\u00ad\u0301\u200b\u2028\ufffd\ue000\ud83d\ude00\udc00\ud800 ";

    private static readonly string[] Entries =
    [
        "Ngata, T. R., & Hollis, M. (2014). Tidal rhythms in estuarine birds. Journal of Coastal Ecology, 22(3), 145–162. https://doi.org/10.1000/jce.2014.22",
        "[12] R. Okafor and L. Brandt, “Sparse sensing of river ice,” IEEE Trans. Geosci. Remote Sens., vol. 51, no. 2, pp. 901–911, Feb. 2013.",
        "[3] 王小明, 李建国. 城市土壤重金属污染研究[J]. 环境科学学报, 2011, 31(4): 812-819.",
        "Moss R, Lee A, et al. Rooms. Acoust Lett. 2019;12:45-50. arXiv:2106.15928v2, PMID: 12345678, ISBN 978-3-16-148410-0 [accessed 2020-01-02]",
        "van den Berg, J. (Ed.). Halls. In: Ferro M, editor. Directed by A. Kern. Oslo: Fjord Press; 1999. S. 12 ff. Diss. Univ. Bern",
    ];

    [Fact]
    public void No_text_makes_reading_an_entry_fail()
    {
        var dice = new Random(Seed);
        var output = new ArrayBufferWriter<byte>(1 << 16);
        for (var round = 0; round < 20_000; round++)
        {
            var text = Text(dice);
            var reference = ReferenceParser.Parse(text, "1");

            Assert.All(reference.Fields, field => Assert.InRange(field.Span.End, field.Span.Start + 1, text.Length));
            Assert.InRange(reference.Confidence, 0, 1);
            output.ResetWrittenCount();
            foreach (var form in Enum.GetValues<ReferenceForm>())
                ReferenceWriter.Write(output, reference, form);
        }
    }

    [Fact]
    public void No_text_makes_reading_a_manuscript_fail()
    {
        var dice = new Random(Seed);
        for (var round = 0; round < 1_000; round++)
        {
            Passage[] passages = [Passage(Text(dice) + " [1, 2] (Moss, 2019). " + Text(dice)), Passage(Text(dice)), new(PassageKind.Heading, "References", default), Passage(Text(dice)), Passage("[1] " + Text(dice)), Passage(Text(dice))];
            var manuscript = ManuscriptParser.Parse(new Document("a", SourceFormat.PlainText, passages));

            Assert.All(manuscript.Citations, citation => Assert.InRange(citation.Span.End, citation.Span.Start, passages[citation.Passage].Text.Length));
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("7")]
    [InlineData("7,")]
    [InlineData("a\u0301\u0302")]
    [InlineData("\ud83d")]
    [InlineData("10.1000/")]
    public void An_entry_of_a_megabyte_is_cut_and_called_damaged(string unit)
    {
        var reference = ReferenceParser.Parse(string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)), "1");

        Assert.StartsWith("the entry is longer than any reference", Assert.Single(reference.Damage), StringComparison.Ordinal);
        Assert.Equal(0, reference.Confidence);
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_written_as_lost()
    {
        var output = new ArrayBufferWriter<byte>();
        ReferenceWriter.Write(output, ReferenceParser.Parse("Moss, R. (2019). Rooms \ud83d and halls. Acoust Lett, 12, 45-50.", "1"), ReferenceForm.CslJson);

        Assert.Contains('\ufffd', JsonDocument.Parse(output.WrittenMemory).RootElement.GetProperty("raw").GetString()!);
    }

    private static Passage Passage(string text) => new(PassageKind.Paragraph, text, default);

    private static string Text(Random dice) => dice.Next(4) switch
    {
        0 => Bytes(dice),
        1 => string.Concat(Enumerable.Range(0, dice.Next(60)).Select(_ => Glyphs[dice.Next(Glyphs.Length)])),
        _ => Mutated(dice),
    };

    private static string Bytes(Random dice)
    {
        var bytes = new byte[dice.Next(80)];
        dice.NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }

    private static string Mutated(Random dice)
    {
        var text = new StringBuilder(Entries[dice.Next(Entries.Length)]);
        for (var count = dice.Next(8); count > 0; count--)
        {
            var at = dice.Next(text.Length);
            if (dice.Next(3) == 0)
                text.Remove(at, Math.Min(dice.Next(20), text.Length - at));
            else if (dice.Next(2) == 0)
                text.Insert(at, Glyphs[dice.Next(Glyphs.Length)]);
            else
                text.Insert(at, Entries[dice.Next(Entries.Length)].AsSpan(dice.Next(20), dice.Next(20)));
            if (text.Length == 0)
                text.Append('x');
        }

        return text.ToString();
    }
}
