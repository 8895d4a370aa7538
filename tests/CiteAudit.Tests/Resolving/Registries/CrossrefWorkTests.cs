using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Registries;

public sealed class CrossrefWorkTests
{
    [Fact]
    public void A_whole_record_becomes_a_work()
    {
        var work = Map("""
            "DOI": "10.1000/ABC", "type": "journal-article", "title": ["A theory of widgets"], "subtitle": ["Forms and uses"],
            "container-title": ["Journal of Widgets"], "short-container-title": ["J Widg"], "publisher": "Widget Press",
            "author": [{ "family": "van der Berg", "given": "Ann", "suffix": "Jr" }], "language": "en",
            "volume": "7", "issue": "2", "page": "11-19", "ISSN": ["2213-2600", "2213-2601"], "ISBN": ["http://id.crossref.org/isbn/9783161484100"],
            "abstract": "<jats:p>Widgets.</jats:p>", "resource": { "primary": { "URL": "https://widgets.example/7" } }, "URL": "https://doi.org/10.1000/abc"
            """);

        Assert.Equal(("Crossref", "10.1000/abc", "10.1000/abc", WorkKind.Article), (work.Registry, work.Id, work.Doi?.Value, work.Kind));
        Assert.Equal(["A theory of widgets: Forms and uses", "A theory of widgets"], work.Titles);
        Assert.Equal(["Journal of Widgets", "J Widg"], work.Containers);
        Assert.Equal([new PersonName("van der Berg", "Ann", "Jr")], work.Authors);
        Assert.Equal(("7", "2", "11-19", "Widget Press", "en"), (work.Volume, work.Issue, work.Pages, work.Publisher, work.Language));
        Assert.Equal("2213-2600", Assert.Single(work.Issns).Value);
        Assert.Equal("9783161484100", Assert.Single(work.Isbns).Value);
        Assert.Equal(("Widgets.", "https://widgets.example/7"), (work.Abstract, work.Url));
    }

    [Theory]
    [InlineData("\"title\": []", "")]
    [InlineData("\"title\": [\"  \"]", "")]
    [InlineData("\"title\": \"A string\"", "A string")]
    [InlineData("\"title\": [\"On <i>widgets</i>\", \"Über Widgets\"]", "On widgets|Über Widgets")]
    [InlineData("\"title\": [\"What is a widget?\"], \"subtitle\": [\"A reply\"]", "What is a widget? A reply|What is a widget?")]
    [InlineData("\"title\": [\"Widgets: a reply\"], \"subtitle\": [\"A reply\"]", "Widgets: a reply")]
    [InlineData("\"title\": [\"Widgets\"], \"original-title\": [\"小部件\"], \"short-title\": [\"Wdg\"]", "Widgets|小部件|Wdg")]
    public void Titles_come_whole_first(string members, string titles) => Assert.Equal(titles, string.Join('|', Map(members).Titles));

    [Theory]
    [InlineData("\"author\": [{ \"name\": \"Widget Consortium\", \"sequence\": \"first\" }]", "Widget Consortium*")]
    [InlineData("\"author\": [{ \"family\": \"Plato\" }, { \"sequence\": \"additional\" }, { \"given\": \"Solo\" }]", "Plato; Solo")]
    [InlineData("\"author\": [{ \"family\": \"G\u00c3\u00b3mez\", \"given\": \"A.\" }]", "Gómez, A.")]
    [InlineData("\"author\": [{ \"family\": \"A\" }, { \"name\": \"The Group\" }, { \"family\": \"B\" }]", "A; The Group*; B")]
    [InlineData("\"editor\": [{ \"family\": \"Ed\" }]", "Ed")]
    [InlineData("\"author\": [{ \"family\": \"Au\" }], \"editor\": [{ \"family\": \"Ed\" }]", "Au")]
    [InlineData("\"author\": [null, 7, \"x\", []]", "")]
    public void Names_are_people_organisations_or_nobody(string members, string names) =>
        Assert.Equal(names, string.Join("; ", Map(members).Authors.Select(name => name + (name.IsOrganisation ? "*" : ""))));

    [Theory]
    [InlineData("\"issued\": { \"date-parts\": [[null]] }", "")]
    [InlineData("\"issued\": { \"date-parts\": [[]] }", "")]
    [InlineData("\"issued\": { \"date-parts\": [] }", "")]
    [InlineData("\"issued\": { \"date-parts\": [[\"2020\", null]] }", "2020")]
    [InlineData("\"issued\": { \"date-parts\": [[2021, 2, 31]] }", "2021-02")]
    [InlineData("\"issued\": { \"date-parts\": [[20211]] }", "")]
    [InlineData("\"published-print\": { \"date-parts\": [[2012, 4]] }, \"published-online\": { \"date-parts\": [[2011, 8, 9]] }, \"issued\": { \"date-parts\": [[2011, 8, 9]] }", "2011-08-09, 2012-04")]
    [InlineData("\"created\": { \"date-parts\": [[2003]] }, \"published\": { \"date-parts\": [[1998]] }", "1998")]
    [InlineData("\"journal-issue\": { \"issue\": \"3\", \"published-print\": { \"date-parts\": [[1999, 13]] } }", "1999")]
    public void Dates_of_publication_come_sorted_and_the_records_own_dates_stay_out(string members, string dates) =>
        Assert.Equal(dates, string.Join(", ", Map(members).Dates));

    [Theory]
    [InlineData("\"page\": \"11-19\", \"article-number\": \"e5\"", "11-19")]
    [InlineData("\"page\": \"1-19\", \"article-number\": \"e5\"", "e5")]
    [InlineData("\"article-number\": 5818346", "5818346")]
    [InlineData("\"page\": \"1-19\"", "1-19")]
    [InlineData("\"volume\": \"1\"", null)]
    public void Pages_give_way_to_an_article_number_where_each_article_starts_at_one(string members, string? pages) => Assert.Equal(pages, Map(members).Pages);

    [Theory]
    [InlineData("posted-content", WorkKind.Preprint)]
    [InlineData("edited-book", WorkKind.Book)]
    [InlineData("proceedings-article", WorkKind.ConferencePaper)]
    [InlineData("component", WorkKind.Unknown)]
    [InlineData("grant", WorkKind.Unknown)]
    public void Types_become_kinds(string type, WorkKind kind) => Assert.Equal(kind, Map($"\"type\": \"{type}\"").Kind);

    [Fact]
    public void A_message_without_a_doi_is_no_work() => Assert.Null(CrossrefWork.From(JsonText.Parse("""{ "items": [] }""")!.Value));

    private static Work Map(string members)
    {
        var doi = members.Contains("\"DOI\"", StringComparison.Ordinal) ? "" : "\"DOI\": \"10.1000/182\", ";
        return CrossrefWork.From(JsonText.Parse($"{{ {doi}{members} }}")!.Value)!;
    }
}
