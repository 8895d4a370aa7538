using System.Text;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Markdown.Projects;

public sealed class ProjectFileTests
{
    private static readonly (string Name, string Text)[] Manubot =
    [
        ("metadata.yaml", "---\ntitle: \"Owls that hunt by ear\"\nlang: en-GB\nauthors:\n  - github: owl\n    name: Anna B. Owl\n    initials: ABO\n  - name: Maria Kite\n...\n"),
        ("00.front-matter.md", "{##\n  This file has a template.\n##}\n\n_A DOI-citable version is {{manubot.html_url}}._\n"),
        ("02.introduction.md", "## Introduction {#intro}\n\nBarn owls find mice in the dark [@tag:mice].\nThey hear a vole under snow [@doi:10.5555/owl.2; @old].\n"),
        ("10.results.md", "## Results\n\nOthers disagree [@pmid:12345678; @arxiv:1407.3561; @isbn:9780262517638; @url:https://example.org/owls].\n"),
        ("90.back-matter.md", "## References {.page_break_before}\n\n<!-- Explicitly insert bibliography here -->\n<div id=\"refs\"></div>\n\n[@tag:mice]: doi:10.5555/owl.1\n"),
        ("citation-tags.tsv", "tag\tcitation\nmice\tdoi:10.5555/never\nnights\tdoi:10.5555/owl.9\n"),
        ("manual-references.json", """[{"id":"url:https://example.org/owls","type":"webpage","title":"Owls by hand"}]"""),
        ("manual-references-more.yaml", "references:\n- id: old\n  type: book\n  title: Old owls\n"),
        ("images.md", "Not a chapter [@doi:10.5555/owl.7].\n"),
    ];

    [Fact]
    public void A_Manubot_folder_is_one_manuscript_in_the_order_of_its_files()
    {
        var document = Read("metadata.yaml", Manubot);

        Assert.Equal("Owls that hunt by ear", document.Title);
        Assert.Equal([new PersonName("Owl", "Anna B."), new PersonName("Kite", "Maria")], document.Authors);
        Assert.Equal("en", document.Language);
        Assert.Equal(["Introduction", "Results", "References"], document.Passages.Where(passage => passage.Kind is PassageKind.Heading).Select(passage => passage.Text));
        Assert.DoesNotContain(document.Passages, passage => passage.Text.Contains("Not a chapter", StringComparison.Ordinal) || passage.Text.Contains("template", StringComparison.Ordinal) || passage.Text.Contains("manubot", StringComparison.Ordinal));
    }

    [Fact]
    public void Identifiers_that_Manubot_cites_are_references_with_the_key_as_their_text()
    {
        var references = Read("metadata.yaml", Manubot).References;

        Assert.Equal(
            ["doi:10.5555/owl.1", "doi:10.5555/owl.2", "Old owls", "pmid:12345678", "arxiv:1407.3561", "isbn:9780262517638", "Owls by hand"],
            references.Select(reference => reference.Raw));
        Assert.Equal(["10.5555/owl.1", "10.5555/owl.2"], references.Select(reference => reference.Doi?.Value?.Value).OfType<string>());
        Assert.Equal((12345678, "1407.3561", true), (references[3].Pmid?.Value?.Value, references[4].Arxiv?.Text, references[5].Isbn is { Ok: true }));
    }

    [Fact]
    public void The_place_of_a_citation_names_its_file_and_the_line_there()
    {
        var citations = ManuscriptParser.Parse(Read("metadata.yaml", Manubot)).Citations;

        Assert.Equal([("02.introduction.md", 3), ("02.introduction.md", 4), ("10.results.md", 3)], citations.Select(citation => (citation.Location.Path!, citation.Location.Line)));
    }

    [Fact]
    public void Tags_of_a_table_name_identifiers_too()
    {
        (string, string)[] files = [("metadata.yaml", "title: Owls\n"), ("01.text.md", "Owls hear [@tag:nights].\n"), ("citation-tags.tsv", "tag\tcitation\nnights\tdoi:10.5555/owl.9\n")];

        Assert.Equal("10.5555/owl.9", Assert.Single(Read("metadata.yaml", files).References).Doi?.Text);
    }

    [Fact]
    public void A_Quarto_book_is_one_manuscript_in_the_order_it_lists()
    {
        var document = Read(
            "_quarto.yml",
            ("_quarto.yml", "project:\n  type: book\nbook:\n  title: The book of owls\n  author: Anna Owl\n  chapters:\n    - index.qmd\n    - part: Ears\n      chapters:\n        - ears/hearing.qmd\n    - gone.qmd\nbibliography: refs.bib\n"),
            ("index.qmd", "---\ntitle: Preface\n---\n\nOwls hear [@owl].\n"),
            ("ears/hearing.qmd", "# Hearing\n\nThey hear well [@kite].\n"),
            ("refs.bib", "@book{owl, title={Owls}}\n@book{kite, title={Kites}}\n"));

        Assert.Equal(("The book of owls", "Anna Owl"), (document.Title, $"{document.Authors[0].Given} {document.Authors[0].Family}"));
        Assert.Equal(["Preface", "Owls hear [@owl].", "Hearing", "They hear well [@kite]."], document.Texts());
        Assert.Equal("ears/hearing.qmd", document.Passages[^1].Location.Path);
        Assert.Equal(["Owls", "Kites"], document.References.Select(reference => reference.Title));
        Assert.Contains("gone.qmd", Assert.Single(document.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metadata.yaml", "title: Settings of something else\n")]
    [InlineData("_quarto.yml", "project:\n  type: website\n")]
    [InlineData("_quarto.yml", "book: {chapters: [{a: [")]
    public void A_project_without_chapters_says_so(string name, string text) =>
        Assert.Equal($"{name}: no chapters of a manuscript are beside it. Name the file that holds the text.", Reads.Problem(text, name).ToString());

    private static Document Read(string main, params (string Name, string Text)[] all)
    {
        var files = all.ToDictionary(file => file.Name, file => new Source(file.Name, Encoding.UTF8.GetBytes(file.Text)), StringComparer.Ordinal);
        var source = files[main] with { Beside = files.GetValueOrDefault, Neighbours = () => [.. files.Keys.Order(StringComparer.Ordinal)] };
        Assert.True(DocumentReader.TryRead(source, out var document, out var problem), problem?.ToString());
        return document;
    }
}
