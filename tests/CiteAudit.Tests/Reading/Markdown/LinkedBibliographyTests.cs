using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Markdown;

public sealed class LinkedBibliographyTests
{
    private const string Bib = "@book{fern, title={A handbook}, author={Fern, Lee}, year={1998}}\n@misc{abel, title={Rain}, year={2015}}\n@misc{moss, title={Moss}, year={2016}}\n";

    [Fact]
    public void Cited_entries_come_in_order_of_first_citation()
    {
        var references = Read("---\nbibliography: refs.bib\n---\nOne [@moss; @fern]. Two [@fern].\n", ("refs.bib", Bib)).References;

        Assert.Equal(["moss", "fern"], references.Select(reference => reference.Key));
        Assert.Equal(("refs.bib", 1), (references[1].Location.Path, references[1].Location.Line));
    }

    [Fact]
    public void Several_files_are_read_in_order_and_a_missing_one_is_passed_over()
    {
        var references = Read(
            "---\nbibliography:\n- gone.bib\n- refs.bib\n- more.json\n---\nOne [@abel] and @quill2019.\n",
            ("refs.bib", Bib),
            ("more.json", """[{"id":"quill2019","type":"article-journal","title":"Silt"}]""")).References;

        Assert.Equal(["Rain", "Silt"], references.Select(reference => reference.Title));
    }

    [Theory]
    [InlineData("\"@*\"", "moss fern abel")]
    [InlineData("\"@abel\"", "moss abel")]
    public void Entries_that_are_listed_uncited_follow_the_cited_ones(string nocite, string keys) =>
        Assert.Equal(keys, string.Join(' ', Read($"---\nbibliography: refs.bib\nnocite: {nocite}\n---\nOne [@moss].\n", ("refs.bib", Bib)).References.Select(reference => reference.Key)));

    [Fact]
    public void Entries_in_the_front_matter_itself_are_read()
    {
        var reference = Assert.Single(Read("---\nreferences:\n- id: tarn\n  type: book\n  title: Basins\n  author:\n  - family: Tarn\n    given: O.\n  issued: 2019\n---\nOne [@tarn].\n").References);

        Assert.Equal(("tarn", WorkKind.Book, "Basins"), (reference.Key, reference.Kind, reference.Title));
        Assert.Equal(new PersonName("Tarn", "O."), Assert.Single(reference.Authors));
        Assert.Equal(new PartialDate(2019), reference.Issued?.Value);
    }

    [Fact]
    public void A_Quarto_project_may_name_the_bibliography() =>
        Assert.Equal("A handbook", Assert.Single(Read("One [@fern].\n", ("_quarto.yml", "project:\n  type: book\nbibliography: refs.bib\n"), ("refs.bib", Bib)).References).Title);

    [Fact]
    public void An_identifier_is_its_own_entry_where_no_bibliography_has_it()
    {
        var references = Read(
            "One [@doi:10.5555/iwl.2019.4.7; @pmid:12345678; @arxiv:1407.3561; @url:https://example.org/page].\n",
            ("manual-references.json", """[{"id":"url:https://example.org/page","type":"webpage","title":"By hand"}]""")).References;

        Assert.Equal("10.5555/iwl.2019.4.7", references[0].Doi?.Text);
        Assert.Equal(("12345678", "pmid:12345678"), (references[1].Pmid?.Text, references[1].Raw));
        Assert.Equal("1407.3561", references[2].Arxiv?.Text);
        Assert.Equal("By hand", references[3].Title);
    }

    [Fact]
    public void A_tag_stands_for_the_identifier_it_is_given()
    {
        var document = Read("One [@tag:silt]. Two [@doi:10.5555/iwl.2019.4.7].\n\n[@tag:silt]: doi:10.5555/iwl.2019.4.7\n");

        Assert.Equal("10.5555/iwl.2019.4.7", Assert.Single(document.References).Doi?.Text);
        Assert.All(document.Passages.SelectMany(passage => passage.Marks), mark => Assert.Equal("doi:10.5555/iwl.2019.4.7", mark.Target));
    }

    [Theory]
    [InlineData("---\nbibliography: gone.bib\n---\nOne [@fern].\n")]
    [InlineData("---\nbibliography: refs.bib\n---\nNothing is cited by key here [1].\n")]
    [InlineData("---\nreferences: {a: [b: {c: d\n---\nOne [@fern].\n")]
    public void Without_entries_that_are_cited_there_are_no_references(string text) => Assert.Empty(Read(text).References);

    private static Document Read(string text, params (string Name, string Text)[] beside)
    {
        var files = beside.ToDictionary(file => file.Name, file => new Source(file.Name, Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal);
        Assert.True(DocumentReader.TryRead(new Source("paper.md", Encoding.UTF8.GetBytes(text)) { Beside = files.GetValueOrDefault }, out var document, out var problem), problem?.ToString());
        return document;
    }
}
