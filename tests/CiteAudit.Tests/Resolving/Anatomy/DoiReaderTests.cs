using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Anatomy;

namespace CiteAudit.Tests.Resolving.Anatomy;

public sealed class DoiReaderTests
{
    [Theory]
    [InlineData("10.3969/j.issn.0317-8471.2022.01.008", "0317-8471, 2022, no. 1")]
    [InlineData("10.3969/j.issn.0317-8471.2022.z1.008", "0317-8471, 2022")]
    [InlineData("10.3969/j.issn.0317-8472.2022.01.008", "2022, no. 1")]
    [InlineData("10.15897/j.cnki.cn51-9999/g2.2020.10.002", "2020, no. 10")]
    [InlineData("10.1016/s0317-8471(99)00217-5", "0317-8471")]
    [InlineData("10.1016/j.widget.2011.03.028", "2011")]
    [InlineData("10.1080/03178471.2020.1806477", "0317-8471, 2020")]
    [InlineData("10.1080/03178478109378459", "0317-8471, '81")]
    [InlineData("10.1177/031784718803800211", "0317-8471, '88, vol. 38, no. 2")]
    [InlineData("10.1177/031784728803800211", null)]
    [InlineData("10.1186/s13643-024-02481-9", "2024, in Systematic Reviews")]
    [InlineData("10.1038/s41586-020-2649-2", "2020, in Nature")]
    [InlineData("10.1186/0317-8471-7-15", "0317-8471, vol. 7, p. 15")]
    [InlineData("10.3390/pathogens5040066", "vol. 5, no. 4, in Pathogens")]
    [InlineData("10.1155/2021/6274856", "2021")]
    [InlineData("10.3389/fpsyg.2023.1154236", "2023, in Frontiers in Psychology")]
    [InlineData("10.1108/widg-06-2017-0016", "2017")]
    [InlineData("10.1504/ijw.2009.031564", "2009")]
    [InlineData("10.48550/arxiv.1706.03762", "2017, of DataCite")]
    [InlineData("10.1371/journal.pone.0033693", "in PLoS ONE")]
    [InlineData("10.1002/(sici)0317-8471(19960401)77:7<1254::aid-wdg5>3.0.co;2-i", "0317-8471, 1996, vol. 77, p. 1254")]
    [InlineData("10.1890/0317-8471(1999)069[0569:aed]2.0.co;2", "0317-8471, 1999, vol. 69, p. 569")]
    [InlineData("10.1111/j.0317-8471.1978.tb02247.x", "0317-8471, 1978")]
    [InlineData("10.1111/j.1151-2916.1974.tb10814.x", "1974")]
    [InlineData("10.1109/tw.2016.2345678", "2016")]
    [InlineData("10.1103/physrevlett.126.162501", "vol. 126, p. 162501, in Physical Review Letters")]
    [InlineData("10.1093/nar/28.1.235", "vol. 28, no. 1, p. 235, in Nucleic Acids Research")]
    [InlineData("10.1128/jb.183.1.34-40.2001", "2001, vol. 183, no. 1, p. 34, in Journal of Bacteriology")]
    [InlineData("10.1039/c5ab01234d", "2015")]
    [InlineData("10.1590/s0317-84712010000100005", "0317-8471, 2010")]
    [InlineData("10.1088/0317-8471/31/10/105005", "0317-8471, vol. 31")]
    [InlineData("10.1088/0317-8471/2007/07/062", "0317-8471")]
    [InlineData("10.5194/wp-14-4251-2014", "2014, vol. 14, p. 4251")]
    [InlineData("10.1101/2020.03.11.987016", "2020")]
    [InlineData("10.1145/2832099.2832103", null)]
    [InlineData("10.1000/182", null)]
    public void A_suffix_says_what_its_form_is_known_to_say(string doi, string? said) => Assert.Equal(said, Said(doi));

    [Fact]
    public void Only_one_grammar_has_each_name() =>
        Assert.Equal(GrammarBook.Grammars.Count, GrammarBook.Grammars.Select(grammar => grammar.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_doi_longer_than_any_form_is_not_read() => Assert.Null(Said("10.1080/" + new string('1', 100_000)));

    private static string? Said(string doi)
    {
        if (DoiReader.Read(Doi.Parse(doi).Value!.Value) is not { } anatomy)
            return null;

        string?[] parts =
        [
            anatomy.Issn?.Value,
            anatomy.Year?.ToString(CultureInfo.InvariantCulture),
            anatomy.YearOfCentury is { } figures ? "'" + figures.ToString("00", CultureInfo.InvariantCulture) : null,
            anatomy.Volume is { } volume ? $"vol. {volume}" : null,
            anatomy.Issue is { } issue ? $"no. {issue}" : null,
            anatomy.Page is { } page ? $"p. {page}" : null,
            anatomy.Journal is { } journal ? $"in {journal}" : null,
            anatomy.Agency is { } agency && agency is "DataCite" ? $"of {agency}" : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }
}
