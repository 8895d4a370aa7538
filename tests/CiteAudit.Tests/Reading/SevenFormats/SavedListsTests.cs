using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Reading.SevenFormats;

// The manuscript's list alone, as Pandoc and bibutils save it for reference managers; make.sh makes the files anew.
public sealed class SavedListsTests
{
    [Theory]
    [InlineData("list.json")]
    [InlineData("bibtex.bib")]
    [InlineData("biblatex.bib")]
    [InlineData("list.ris")]
    public void A_list_is_the_same_whichever_way_it_was_saved(string file) =>
        Assert.Equal(
            [
                "Article Alder, J.; Brook, K. M. / soils that drink after a storm / Imaginary Journal of Water / 2011 / 12 / 101-118",
                "Article Birch, E.; Quill, S.; Tarn, O. / silt and the ageing of planted basins / Imaginary Water Letters / 2019 / 4 / 7-15",
                "Book Fern, L. / a handbook of small infiltration works /  / 1998 /  / ",
                "Chapter Heath, P. / roots in narrow trenches / Streets and their water / 2005 /  / 44-61",
                "ConferencePaper Larch, V.; Reed, A. / counting puddles from the roof / Proceedings of the Invented Meeting on Towns / 2014 /  / 210-217",
                "Article 柳, 青; 石, 岩 / 雨水花园十年后的入渗能力 / 虚构水利学报 / 2016 / 8 / 33-41",
                "Report Marsh, T. / gardens of the eastern ward after one winter /  / 2009 /  / ",
                "Thesis Nettle, B. / what gullies carry in autumn /  / 2017 /  / ",
                "Article Osier, C.; Pine, F. / drought and the second summer / Imaginary Journal of Water / 2020 / 20 / 1-14",
            ],
            ManuscriptParser.Parse(Reads.File($"SevenFormats/Files/{file}")).References.Select(Fields));

    [Theory]
    [InlineData("list.json")]
    [InlineData("biblatex.bib")]
    public void What_the_producer_keeps_of_identifiers_is_read(string file) =>
        Assert.Equal(
            ["10.5555/ijw.2011.12.3", "10.5555/iwl.2019.4.7", "10.5555/ijw.2020.20.1"],
            ManuscriptParser.Parse(Reads.File($"SevenFormats/Files/{file}")).References.Select(reference => reference.Doi?.Value?.Value).OfType<string>());

    // BibTeX is written with the capitals of titles changed, since its styles change them back.
    private static string Fields(Reference reference) => string.Join(
        " / ",
        [$"{reference.Kind} {string.Join("; ", reference.Authors)}", reference.Title?.ToLowerInvariant(), reference.Container, reference.Issued?.Value?.ToString(), reference.Volume, reference.Pages?.Text]);
}
