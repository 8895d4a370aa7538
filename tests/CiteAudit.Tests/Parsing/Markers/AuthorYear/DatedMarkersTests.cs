using CiteAudit.Model;

namespace CiteAudit.Tests.Parsing.Markers.AuthorYear;

public sealed class DatedMarkersTests
{
    [Theory]
    [InlineData("Rooms carry sound (Moss, 2020).", "moss")]
    [InlineData("Rooms carry sound (Moss 2020).", "moss")]
    [InlineData("Rooms carry sound [Moss 2020].", "moss")]
    [InlineData("Rooms carry sound (see also Moss 2020, p. 3; cf. Ferro et al. 2015).", "moss three")]
    [InlineData("Rooms carry sound (Moss & Lee, 2019; Adler, 2018a,b).", "moss-lee adler-a adler-b")]
    [InlineData("Rooms carry sound (Adler, 2018a; 2018b).", "adler-a adler-b")]
    [InlineData("As Moss (2020) shows, rooms carry sound.", "moss")]
    [InlineData("As Moss and Lee (2019: 14) show, rooms carry sound.", "moss-lee")]
    [InlineData("Ferro, Okafor & Lindqvist [2015] measured it.", "three")]
    [InlineData("Unlike Ferro et al. (2015), we measured it.", "three")]
    [InlineData("Moss's (2020) theory and Moss’s (2020) walls differ.", "moss | moss")]
    [InlineData("Como mostra a prática (MOSS; LEE, 2019, p. 7).", "moss-lee")]
    [InlineData("Como muestra Ferro y cols. (2015), suena.", "three")]
    [InlineData("Wie Moss und Lee (2019) zeigen, klingt es.", "moss-lee")]
    [InlineData("Comme le montrent Moss et Lee (2019), cela sonne.", "moss-lee")]
    [InlineData("It was seen by de la Cruz (2010) and again later (Cruz 2010).", "cruz | cruz")]
    [InlineData("It was hot (Al-Zahrani & Noor, 2022) and smoky (O'Brien, 2011).", "zahrani | obrien")]
    [InlineData("Homes matter (WHO 2014; World Health Organization, 2014).", "who")]
    [InlineData("声音很重要（张三，2016）。", "zhang")]
    [InlineData("根据张三（2016）的研究，声音很重要。", "zhang")]
    [InlineData("It was opened (THE MAYOR..., 2017).", "untitled")]
    [InlineData("Cellars are damp (Varga, n.d.).", "undated")]
    [InlineData("Roofs leak (Muller, 2013).", "mueller")]
    [InlineData("Windows open (Lindquist, Moss; Ferro, Okafor, & Lindquist, 2015).", "")]
    [InlineData("Windows open (Ferro, Okafor, & Lindquist, 2015).", "three")]
    [InlineData("Gates open (Kim, Berg, & Diaz, 2012).", "kim-b")]
    public void A_citation_leads_to_its_entry(string text, string keys) => Assert.Equal(keys, Listed.Keys(text));

    [Theory]
    [InlineData("It was said (January 2020).")]
    [InlineData("It was said in 2020 and again in 2019.")]
    [InlineData("Many took part (n = 2020).")]
    [InlineData("It shows (Figure 2, 2020).")]
    [InlineData("It is forbidden (Act 2010).")]
    [InlineData("Parasite (2019) won.")]
    [InlineData("Rooms carry sound (p. 2020).")]
    [InlineData("Between 2019 and 2020 (Moss lived then) little happened.")]
    [InlineData("Moss was there. (2020) was the year.")]
    public void A_year_alone_cites_nothing(string text) => Assert.Empty(Listed.Citing(text));

    [Fact]
    public void A_marker_has_its_names_and_its_year()
    {
        var citation = Assert.Single(Listed.Citing("As Moss and Lee (2019) show, rooms carry sound."));

        Assert.Equal("Moss and Lee (2019)", citation.Marker);
        Assert.Equal("Moss and Lee 2019", Assert.Single(citation.Labels));
        Assert.Equal<string>(["Moss", "Lee"], [.. citation.NamedAuthors]);
        Assert.Equal(2019, citation.NamedYear);
    }

    [Theory]
    [InlineData("Stairs are steep (Adler, 2018).", "Adler 2018")]
    [InlineData("Fences are low (Kim et al., 2012).", "Kim et al. 2012")]
    public void Where_several_entries_fit_none_is_chosen(string text, string label)
    {
        var citation = Assert.Single(Listed.Citing(text));

        Assert.Empty(citation.References);
        Assert.Empty(citation.Unlinked);
        Assert.Equal(label, Assert.Single(citation.Uncertain));
    }

    [Fact]
    public void A_missing_entry_is_told_where_the_text_cites_by_author_and_year_throughout()
    {
        const string Throughout = "Rooms (Moss, 2020). Halls (Moss & Lee, 2019). Windows (Ferro et al., 2015).";

        var citations = Listed.Citing(Throughout, "Lamps glow (Petrov & Sand, 2009).");

        Assert.Equal("Petrov & Sand 2009", Assert.Single(citations[^1].Unlinked));
        Assert.Equal(3, Listed.Citing(Throughout, "Lamps glow (Norway, 2009).").Count);
        Assert.Empty(Listed.Citing("Lamps glow (Petrov & Sand, 2009)."));
    }

    [Fact]
    public void A_numbered_text_keeps_to_its_numbers() =>
        Assert.Equal("[1] [2] [3]", string.Join(' ', Numbered.Citing("As AuthorB (2020) says [1]. Others agree [2]. So it is [3].").Citations.Select(citation => citation.Marker)));
}
