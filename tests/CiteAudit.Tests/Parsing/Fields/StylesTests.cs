using CiteAudit.Model;

namespace CiteAudit.Tests.Parsing.Fields;

public sealed class StylesTests
{
    [Theory]
    [InlineData("R. Moss and P. Q. Vale, \"On quiet rooms,\" *Acoustic Letters*, vol. 51, no. D1, pp. D12-D19, 2023. https://doi.org/10.1234/al.2023.5", "Moss, R.; Vale, P. Q.", "On quiet rooms", "Acoustic Letters|51|D1|D12-D19|2023||10.1234/al.2023.5")]
    [InlineData("L. A. O. Mei-Hua, and T. Brook, \"Rooms and echoes,\" *Acoustic Letters*, vol. 12, no. 2, pp. 202-207, 2022. doi: 10.1234/xyz.", "Mei-Hua, L. A. O.; Brook, T.", "Rooms and echoes", "Acoustic Letters|12|2|202-207|2022||10.1234/xyz")]
    [InlineData("R. Moss, *Listening: a short history*. Oslo: North Press, 2017.", "Moss, R.", "Listening: a short history", "||||2017|North Press|")]
    [InlineData("R. Moss, Listening: a short history. Oslo: North Press, 2017.", "Moss, R.", "Listening: a short history", "||||2017|North Press|")]
    [InlineData("R. Moss, *Silence as a tool*. In: *A Companion to Sound: Theory and Craft*. Oslo: North Press, 2017.", "Moss, R.", "Silence as a tool", "A Companion to Sound: Theory and Craft||||2017|North Press|")]
    [InlineData("R. Moss and T. Brook, \"Rumour and noise,\" presented at the 2015 8th Conference on Echoes. Paris, FR: IEEE, 2015.", "Moss, R.; Brook, T.", "Rumour and noise", "2015 8th Conference on Echoes||||2015|IEEE|")]
    [InlineData("The Quiet House, *Directed by Rosa Moss. Produced by Vale Film & TV*. Norway: North Video, 2018.", "", "The Quiet House", "||||2018|North Video|")]
    [InlineData("Institute for Quiet Studies, *A survey of rooms*. Oslo, Norway: Institute for Quiet Studies, 2020.", "Institute for Quiet Studies", "A survey of rooms", "||||2020|Institute for Quiet Studies|")]
    [InlineData("MOSI Haiyan, VALE Ting. A measure of rooms: walls and doors[J]. *Acoustics*, 2020, (10)", "Mosi, Haiyan; Vale, Ting", "A measure of rooms: walls and doors", "Acoustics||10||2020||")]
    [InlineData("Weber, L., Moss, P.Q. Rooms and light[J]. Acoustics, 2009, 5(3): 44-52.", "Weber, L.; Moss, P.Q.", "Rooms and light", "Acoustics|5|3|44-52|2009||")]
    [InlineData("Li Ming. A measure of rooms [J]. Acoustics (Oslo Edition), 2019, 4 1(04):119-123.", "Li, Ming", "A measure of rooms", "Acoustics (Oslo Edition)|41|04|119-123|2019||")]
    [InlineData("Li Ming. A measure of rooms[J]. Acoustics, 2023 (18): 1-5", "Li, Ming", "A measure of rooms", "Acoustics||18|1-5|2023||")]
    [InlineData("Li Ming. A measure of rooms[J]. Acoustics, 2017, 8(10): 93.", "Li, Ming", "A measure of rooms", "Acoustics|8|10|93|2017||")]
    [InlineData("李明, 欧阳静. 房间的度量[M]. 北京: 北方出版社, 2012.", "李, 明; 欧阳, 静", "房间的度量", "||||2012|北方出版社|")]
    [InlineData("王琦. 房间的声学研究[D]. 武汉: 北方大学, 2022.", "王, 琦", "房间的声学研究", "||||2022|北方大学|")]
    [InlineData("Moss, R., & Vale, P. Q. (2019). On quiet rooms. *Acoustic Letters*, *12*(3), 45–50. https://doi.org/10.1234/al.5", "Moss, R.; Vale, P. Q.", "On quiet rooms", "Acoustic Letters|12|3|45–50|2019||10.1234/al.5")]
    [InlineData("Moss R, Vale PQ. On quiet rooms. Acoust Lett. 2019;12(3):45-50.", "Moss, R; Vale, PQ", "On quiet rooms", "Acoust Lett|12|3|45-50|2019||")]
    [InlineData("Moss R, Vale PQ (2004) On quiet rooms. Acoust Lett 101: 16109–16114.", "Moss, R; Vale, PQ", "On quiet rooms", "Acoust Lett|101||16109–16114|2004||")]
    [InlineData("Moss, R.; Vale, P.Q. On quiet rooms. Acoust. Lett. 2008, 4, 2051-2058.", "Moss, R.; Vale, P.Q.", "On quiet rooms", "Acoust. Lett|4||2051-2058|2008||")]
    [InlineData("R. M. Moss, Phys. Rooms 19, 101702 (2007).", "Moss, R. M.", null, "Phys. Rooms|19||101702|2007||")]
    [InlineData("R. Moss, \"A title and nothing more,\" .", "Moss, R.", "A title and nothing more", "||||||")]
    public void An_entry_is_read_in_its_style(string printed, string authors, string? title, string rest)
    {
        var reference = Numbered.Entry(printed);

        Assert.Equal(authors, string.Join("; ", reference.Authors));
        Assert.Equal(title, reference.Title);
        Assert.Equal(rest, string.Join('|', reference.Container, reference.Volume, reference.Issue, reference.Pages?.Text, reference.Issued?.Text, reference.Publisher, reference.Doi?.Value?.Value));
    }

    [Theory]
    [InlineData("Moss R. Rooms[J]. Acoustics, 2020, (10)", WorkKind.Article)]
    [InlineData("Moss R. Rooms[EB/OL]. (2020-01-02)[2021-03-04]. https://example.org/rooms", WorkKind.WebPage)]
    [InlineData("R. Moss, \"Rooms,\" *Acoustics*, vol. 3, 2020.", WorkKind.Article)]
    [InlineData("R. Moss, *Rooms*. Oslo: North Press, 2020.", WorkKind.Book)]
    [InlineData("R. Moss, \"Rooms,\" Ph.D. thesis, University of Oslo, 2020.", WorkKind.Thesis)]
    [InlineData("R. Moss, \"Rooms,\" presented at the Conference on Echoes. Paris: IEEE, 2015.", WorkKind.ConferencePaper)]
    [InlineData("ISO 26324:2012. Rooms and halls — Names of doors. Geneva: ISO, 2012.", WorkKind.Standard)]
    [InlineData("IEEE Std 1003.1-2017. Portable rooms. New York: IEEE.", WorkKind.Standard)]
    [InlineData("GB/T 7714—2015. Rooms in lists[S]. Beijing: North Press, 2015.", WorkKind.Standard)]
    [InlineData("EN 2019. Rooms in lists. Oslo: North Press.", WorkKind.Book)]
    [InlineData("R. Moss, \"Rooms,\" arXiv preprint arXiv:2106.15928, 2021.", WorkKind.Preprint)]
    public void What_kind_of_work_it_is_shows(string printed, WorkKind kind) =>
        Assert.Equal(kind, Numbered.Entry(printed).Kind);

    [Fact]
    public void The_number_of_a_standard_is_nobodys_name() =>
        Assert.Empty(Numbered.Entry("ISO 26324:2012. Rooms and halls — Names of doors. Geneva: ISO.").Authors);

    [Fact]
    public void Authors_left_out_are_noted()
    {
        var reference = Numbered.Entry("A. Moss *et al.*, \"Rooms,\" *Acoustics*, vol. 14, p. 1154236, 2023.");

        Assert.True(reference.MoreAuthors);
        Assert.Equal("Moss, A.", Assert.Single(reference.Authors).ToString());
    }

    [Fact]
    public void Identifiers_are_read_wherever_they_stand()
    {
        var reference = Numbered.Entry("Moss R. Rooms. Acoust Lett. 2019;12:45-50. arXiv:2106.15928v2, PMID: 12345678, ISBN 978-3-16-148410-0, ISSN 0378-5955, https://example.org/a_(b).");

        Assert.Equal("2106.15928v2", reference.Arxiv?.Value?.ToString());
        Assert.Equal(12345678, reference.Pmid?.Value?.Value);
        Assert.Equal("9783161484100", reference.Isbn?.Value?.Value);
        Assert.Equal("0378-5955", reference.Issn?.Value?.Value);
        Assert.Equal("https://example.org/a_(b)", reference.Url);
    }

    [Theory]
    [InlineData("https://doi.org/10.1186/s13643- 024-02481-9", "10.1186/s13643-024-02481-9")]
    [InlineData("https://doi.org/ 10.1186/s13643-024-02481-9", "10.1186/s13643-024-02481-9")]
    [InlineData("DOI:10.1186/s13643.2024. 02481.", "10.1186/s13643.2024.02481")]
    [InlineData("DOI:10.1186/s136 43-024-9.", "10.1186/s13643-024-9")]
    [InlineData("DOI:10.11 86/s13643-024.", "10.1186/s13643-024")]
    [InlineData("doi:1 0.1186/s13643-024", "10.1186/s13643-024")]
    [InlineData("doi:10.1186/s13643. 2024.", "10.1186/s13643")]
    [InlineData("doi:10.1186/s13643 45-50.", "10.1186/s13643")]
    [InlineData("doi:10.1186/s13643 2014-03752-005.", "10.1186/s13643")]
    [InlineData("doi:10.1186/s13643. 2025-06-11.", "10.1186/s13643")]
    [InlineData("doi:10.1016/S2213-2600(23)00217-5.", "10.1016/s2213-2600(23)00217-5")]
    [InlineData("doi:10.1007/JHEP11(2013)158.URL https://example.org/158", "10.1007/jhep11(2013)158")]
    [InlineData("https://doi.org/10.1038/curl.2013.5", "10.1038/curl.2013.5")]
    public void A_broken_DOI_is_put_together(string printed, string doi) =>
        Assert.Equal(doi, Numbered.Entry($"Moss R. Rooms. Acoust Lett. 2019;12:45-50. {printed}").Doi?.Value?.Value);

    [Fact]
    public void A_whole_entry_shows_no_damage_and_is_sure()
    {
        var reference = Numbered.Entry("R. Moss, \"Rooms,\" *Acoustics*, vol. 3, no. 2, pp. 1-9, 2020.");

        Assert.True(reference.IsIntact);
        Assert.InRange(reference.Confidence, 0.9, 1);
    }

    [Fact]
    public void A_journal_between_its_mark_and_the_year_leaves_little_doubt()
    {
        var reference = Numbered.Entry("Tan Weilin. On river pilots[J]. Delta Studies (Journal of Delta University), 2019");

        Assert.Equal("Delta Studies (Journal of Delta University)", reference.Container);
        Assert.InRange(reference.Confidence, 0.75, 0.95);
    }

    [Fact]
    public void What_is_no_reference_is_not_guessed_at()
    {
        var reference = Numbered.Entry("see above for everything that was said about it");

        Assert.Null(reference.Container);
        Assert.Empty(reference.Authors);
        Assert.InRange(reference.Confidence, 0, 0.5);
    }
}
