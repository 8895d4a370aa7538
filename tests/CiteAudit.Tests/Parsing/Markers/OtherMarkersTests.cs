using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Parsing.Markers;

public sealed class OtherMarkersTests
{
    private const string Prose = "Empathy has been studied for many years in several fields";

    [Fact]
    public void Raised_numbers_cite_where_nothing_else_does()
    {
        var citations = Numbered.Citing($"{Prose}^{{1,2}}. It is measured in m^{{2}} and cm^{{3}} by some authors.^{{3-5}}").Citations;

        Assert.Equal<string>(["1,2", "3-5"], [.. citations.Select(citation => citation.Marker)]);
        Assert.Equal<string>(["3", "4", "5"], [.. citations[1].References]);
    }

    [Fact]
    public void Raised_digits_cite_without_a_mark() =>
        Assert.Equal<string>(["¹", "²,³"], [.. Numbered.Citing($"{Prose}.¹ Others have said so as well.²,³").Citations.Select(citation => citation.Marker)]);

    [Fact]
    public void A_sentence_may_end_in_a_raised_number() =>
        Assert.Equal(2, Numbered.Citing([$"{Prose}^{{1}}", $"{Prose} and still goes on^{{2}}"]).Citations.Count);

    [Fact]
    public void Numbers_glued_to_words_cite_where_they_cover_the_list() =>
        Assert.Equal<string>(["1,2", "3", "4-6"], [.. Numbered.Citing("It helps the patients1,2. It costs little;3 others agree.4-6 Vitamin B12 and covid2b do not.", entries: 6).Citations.Select(citation => citation.Marker)]);

    [Fact]
    public void Numbers_glued_to_words_cite_nothing_where_they_cover_little() =>
        Assert.Empty(Numbered.Citing("We saw sample1, sample2 and sample3.", entries: 29).Citations);

    [Fact]
    public void Raised_numbers_of_affiliations_cite_nothing() =>
        Assert.Equal(2, Numbered.Citing(["Jane Doe^{1}, Richard Roe^{2} and Somebody With A Rather Long Name^{3}", $"{Prose}.^{{1}} So it goes on.^{{2}}"]).Citations.Count);

    [Fact]
    public void Raised_numbers_cite_nothing_where_brackets_do() =>
        Assert.Equal<string>(["[1]", "[2]"], [.. Numbered.Citing($"{Prose} [1]. An area grew^{{3}} fast [2].").Citations.Select(citation => citation.Marker)]);

    [Fact]
    public void Round_brackets_cite_where_they_cover_the_list()
    {
        var citations = Numbered.Citing("Media matter (1). So do feelings (2,3), as equation (1) shows, and (2) more besides (4).", entries: 5).Citations;

        Assert.Equal<string>(["(1)", "(2,3)", "(4)"], [.. citations.Select(citation => citation.Marker)]);
    }

    [Fact]
    public void Round_brackets_cite_nothing_where_they_cover_little() =>
        Assert.Empty(Numbered.Citing("We ask three things (1). Then (2). Then (3).", entries: 29).Citations);

    [Fact]
    public void Stated_citations_lead_to_their_keys()
    {
        var references = new[] { new Reference("davis2023", "Davis 2023", default), new Reference("gao2011", "Gao 2011", default) };
        var document = PlainPassages.Read("test.md", "Genes are known [@davis2023; @gao2011; @lost].") with { References = references };

        var citation = Assert.Single(ManuscriptParser.Parse(document).Citations);

        Assert.Equal<string>(["davis2023", "gao2011"], [.. citation.References]);
        Assert.Equal("lost", Assert.Single(citation.Unlinked));
    }
}
