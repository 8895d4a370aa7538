using System.Buffers;
using System.Text;
using CiteAudit.Model;
using CiteAudit.Publishing.References;

namespace CiteAudit.Tests.Publishing.References;

public sealed class ReferenceWriterTests
{
    private static readonly Reference Owls = new("7", "as printed", new Location(Line: 1))
    {
        Kind = WorkKind.Chapter,
        Authors = [new PersonName("Ödön", "K. B.", "Jr"), PersonName.Organisation("Owls & Co")],
        MoreAuthors = true,
        Title = "Feathers at 50% {and} more_",
        Container = "Wings",
        Series = "Birds of the World",
        Pages = PageRange.Parse("155-9"),
        Publisher = "Aerie",
        Issued = PartialDate.Parse("2004-05"),
        Url = "https://example.org/a_b%20c",
        Confidence = 0.9,
    };

    [Fact]
    public void BibTeX_escapes_what_TeX_would_read_and_keeps_addresses() =>
        Assert.Equal(
            """
            @incollection{odon2004-7,
              author = {Ödön, Jr, K. B. and {Owls \& Co} and others},
              title = {{Feathers at 50\% \{and\} more\_}},
              booktitle = {Wings},
              series = {Birds of the World},
              pages = {155--159},
              publisher = {Aerie},
              year = {2004},
              month = {5},
              url = {https://example.org/a_b%20c}
            }

            """.ReplaceLineEndings("\n"),
            Written(ReferenceForm.BibTex));

    [Fact]
    public void RIS_has_a_tag_a_line() =>
        Assert.Equal(
            "TY  - CHAP\nID  - 7\nAU  - Ödön, K. B., Jr\nAU  - Owls & Co\nTI  - Feathers at 50% {and} more_\nT2  - Wings\nT3  - Birds of the World\nSP  - 155\nEP  - 159\n"
            + "PB  - Aerie\nPY  - 2004\nDA  - 2004/05//\nUR  - https://example.org/a_b%20c\nER  - \n\n",
            Written(ReferenceForm.Ris));

    [Fact]
    public void CSL_JSON_is_one_line_with_the_text_and_the_confidence()
    {
        var line = Written(ReferenceForm.CslJson);

        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
        Assert.Contains("\"collection-title\":\"Birds of the World\"", line, StringComparison.Ordinal);
        Assert.EndsWith("\"raw\":\"as printed\",\"confidence\":0.9}\n", line, StringComparison.Ordinal);
    }

    private static string Written(ReferenceForm form)
    {
        var output = new ArrayBufferWriter<byte>();
        ReferenceWriter.Write(output, Owls, form);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
