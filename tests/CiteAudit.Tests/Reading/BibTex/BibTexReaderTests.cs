using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;
using CiteAudit.Reading.BibTex;

namespace CiteAudit.Tests.Reading.BibTex;

public sealed class BibTexReaderTests
{
    [Fact]
    public void A_bibliography_alone_is_a_document_of_references()
    {
        var document = Read("@book{owls, title={Owls}, author={Petrov, Anna}, publisher={Nest}, address={Riga}, year=2015}");

        Assert.Empty(document.Passages);
        var reference = Assert.Single(document.References);
        Assert.Equal(("owls", WorkKind.Book, "Owls", "Nest", "Riga"), (reference.Key, reference.Kind, reference.Title, reference.Publisher, reference.Place));
    }

    [Theory]
    [InlineData("{M{\\\"o}ller}", "Möller")]
    [InlineData("{Caf\\'e na\\\"{\\i}ve \\v{C}ech}", "Café naïve Čech")]
    [InlineData("{Stra\\ss e \\O re}", "Straße Øre")]
    [InlineData("{{DNA} in \\textit{E. coli} \\& more}", "DNA in E. coli & more")]
    [InlineData("{50\\% of H$_2$O --- ``wet''}", "50% of H2O — “wet”")]
    [InlineData("{$\\alpha$-decay~1--2}", "α-decay 1–2")]
    [InlineData("\"Quoted {\"}inner{\"} title\"", "Quoted \"inner\" title")]
    [InlineData("owl # { and } # \"mouse\"", "Night bird and mouse")]
    [InlineData("{\\unknown{kept} words}", "kept words")]
    public void A_title_reads_as_it_is_printed(string written, string title) =>
        Assert.Equal(title, Assert.Single(Read($"@string{{owl = \"Night bird\"}}\n@misc{{k, title = {written}}}").References).Title);

    [Theory]
    [InlineData("journal={Owl}, year=2020, number=3", "Owl", "2020", "3")]
    [InlineData("journaltitle={Owl}, date={2020-05-04}, issue=3", "Owl", "2020-05-04", "3")]
    [InlineData("booktitle={Owl}, year={2020}, month=mar # \"~12\"", "Owl", "2020-03", null)]
    [InlineData("journal={Owl}, date={2020-01/2020-03}", "Owl", "2020-01", null)]
    public void Both_dialects_give_the_same_fields(string fields, string container, string issued, string? issue)
    {
        var reference = Assert.Single(Read($"@article{{k, title={{T}}, {fields}}}").References);

        Assert.Equal((container, issued, issue), (reference.Container, reference.Issued?.Text, reference.Issue));
    }

    [Theory]
    [InlineData("doi={https://doi.org/10.1000/a\\_b--c}", "10.1000/a_b--c")]
    [InlineData("doi={10.1002/(sici)15{\\textless}1661::aid{\\textgreater}3.0.co;2-2}", "10.1002/(sici)15<1661::aid>3.0.co;2-2")]
    public void A_doi_keeps_its_hyphens_and_loses_its_escapes(string field, string doi) =>
        Assert.Equal(doi, Assert.Single(Read($"@misc{{k, {field}}}").References).Doi?.Value?.Value);

    [Theory]
    [InlineData("eprint={2106.15928}, archiveprefix={arXiv}")]
    [InlineData("journal={arXiv preprint arXiv:2106.15928}")]
    [InlineData("howpublished={\\url{https://arxiv.org/abs/2106.15928}}")]
    public void A_preprint_is_known_by_its_number_wherever_it_stands(string field)
    {
        var reference = Assert.Single(Read($"@misc{{k, title={{T}}, {field}}}").References);

        Assert.Equal((WorkKind.Preprint, "2106.15928"), (reference.Kind, reference.Arxiv?.Value?.Value));
    }

    [Fact]
    public void A_part_inherits_from_its_whole_but_not_its_identifiers()
    {
        var child = Read("""
            @inproceedings{child, crossref={whole}, title={Part}, author={A B}}
            @proceedings{whole, title={Proceedings}, year=1999, publisher={Nest}, doi={10.1000/whole}}
            """).References[0];

        Assert.Equal(("Part", "Proceedings", "Nest", "1999"), (child.Title, child.Container, child.Publisher, child.Issued?.Text));
        Assert.Null(child.Doi);
    }

    [Fact]
    public void Entries_that_inherit_in_a_circle_are_read()
    {
        var document = Read("@misc{a, xdata={b}, title={A}}\n@misc{b, xdata={a}, note={N}, crossref={b}}");

        Assert.Equal(2, document.References.Count);
    }

    [Fact]
    public void A_broken_entry_is_noted_and_the_next_is_read()
    {
        var document = Read("@article{broken, title = {No end, year = 2000\n\n@article{sound, title={Sound}, year=2001}\n");

        Assert.Equal("sound", Assert.Single(document.References).Key);
        Assert.StartsWith("line 1: the entry “broken” is malformed", Assert.Single(document.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_preambles_and_text_between_are_no_entries()
    {
        var document = Read("""
            Some text, me@home.org
            % @misc{hidden, title={H}}
            @comment{jabref-meta: {x;}}
            @preamble{ "\newcommand{\x}{}" }
              @misc ( k , title = "T" )
            """);

        Assert.Equal(("k", 5), (Assert.Single(document.References).Key, document.References[0].Location.Line));
    }

    [Fact]
    public void Keys_that_repeat_are_made_unique()
    {
        var document = Read("@misc{k, title={A}}\n@misc{k, title={B}}");

        Assert.Equal(["k", "k-2"], document.References.Select(reference => reference.Key));
    }

    [Fact]
    public void A_file_of_broken_entries_only_says_so()
    {
        Assert.False(DocumentReader.TryRead(new Source("a.bib", Encoding.UTF8.GetBytes("@article{k, title={x")), out _, out var problem));

        Assert.StartsWith("a.bib: none of its entries can be read; line 1", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_1252_is_read() =>
        Assert.Equal("Möller", Assert.Single(BibTexFile.Entries(Encoding.Latin1.GetBytes("@misc{k, title={Möller}}"))).Entry.Title);

    [Theory]
    [InlineData("@", 500_000)]
    [InlineData("@article{", 100_000)]
    [InlineData("@article{a, t={", 100_000)]
    [InlineData("@article{a,\n", 100_000)]
    [InlineData("{", 500_000)]
    public void Hostile_text_is_read_in_linear_time(string piece, int times)
    {
        var bytes = Encoding.UTF8.GetBytes("@misc{k}\n" + string.Concat(Enumerable.Repeat(piece, times)));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        BibTexFile.Read(bytes);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    private static Document Read(string text)
    {
        Assert.True(DocumentReader.TryRead(new Source("a.bib", Encoding.UTF8.GetBytes(text)), out var document, out var problem), problem?.ToString());
        return document;
    }
}
