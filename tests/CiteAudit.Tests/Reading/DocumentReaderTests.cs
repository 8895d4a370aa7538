using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("a.md", true)]
    [InlineData("deep/er/A.MD", true)]
    [InlineData("a.markdown", true)]
    [InlineData("a.qmd", true)]
    [InlineData("a.Rmd", true)]
    [InlineData("a.txt", true)]
    [InlineData("a.text", true)]
    [InlineData("figure.png", false)]
    [InlineData("expected.json", false)]
    [InlineData("references.bib", false)]
    [InlineData("LICENSE", false)]
    public void It_knows_by_name_what_looks_like_a_manuscript(string name, bool expected) =>
        Assert.Equal(expected, DocumentReader.Recognises(name));

    [Theory]
    [InlineData("%PDF-1.7\n", "a.md", "it is a PDF, which this version does not read")]
    [InlineData("junk before\n%PDF-1.4\n", "a.txt", "it is a PDF, which this version does not read")]
    [InlineData("PK\u0003\u0004....word/document.xml", "a.docx", "it is a Word document, which this version does not read")]
    [InlineData("PK\u0003\u0004....data.csv", "a.txt", "it is a zip archive, which this version does not read")]
    [InlineData("{\\rtf1 hello}", "a.txt", "it is a rich-text document, which this version does not read")]
    [InlineData("GIF89a", "a.md", "it is a picture, which this version does not read")]
    [InlineData("\n<!DOCTYPE html><html><body>Hi</body></html>", "a.txt", "it is an HTML page, which this version does not read")]
    [InlineData("<html lang=\"en\">", "a.md", "it is an HTML page, which this version does not read")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE article PUBLIC \"-//NLM//DTD JATS\">\n<article>", "a.txt", "it is a JATS article, which this version does not read")]
    [InlineData("<?xml version=\"1.0\"?>\n<records/>", "a.txt", "it is an XML file, which this version does not read")]
    [InlineData("% a comment\n\\documentclass{article}\n", "a.txt", "it is a LaTeX source, which this version does not read")]
    [InlineData("Just text", "a.tex", "it is a LaTeX source, which this version does not read")]
    [InlineData("@article{key,\n title = {T}}", "a.txt", "it is a BibTeX bibliography, which this version does not read")]
    [InlineData("TY  - JOUR\nER  - ", "a.txt", "it is a RIS bibliography, which this version does not read")]
    [InlineData("PMID- 123\nTI  - T", "a.txt", "it is a PubMed export, which this version does not read")]
    [InlineData("{\"a\": 1}", "a.json", "it is a JSON file, which this version does not read")]
    [InlineData("text\0with\0zeros and more", "a.md", "it is not text: it has NUL bytes")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005 text", "a.md", "it is not text: it is full of control characters")]
    [InlineData("", "a.txt", "it is empty")]
    [InlineData(" \n\t\n\r\n", "a.md", "it is empty")]
    public void What_it_cannot_read_it_names_in_one_line(string content, string name, string reason)
    {
        var problem = Reads.Problem(Encoding.UTF8.GetBytes(content), name);

        Assert.Equal((name, reason), (problem.Where, problem.What));
        Assert.DoesNotContain('\n', problem.ToString());
    }

    [Fact]
    public void A_name_without_an_extension_is_read_as_plain_text() =>
        Assert.Equal(SourceFormat.PlainText, Reads.Text("A sentence.", "MANUSCRIPT").Format);

    [Fact]
    public void Markdown_that_talks_of_other_formats_is_still_markdown()
    {
        var document = Reads.Markdown("# On LaTeX\n\nWrite this:\n\n```latex\n\\documentclass{article}\n```\n");

        Assert.Equal(SourceFormat.Markdown, document.Format);
        Assert.Equal(PassageKind.Code, document.Passages[^1].Kind);
    }
}
