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
    [InlineData("references.bib", true)]
    [InlineData("paper.docx", true)]
    [InlineData("paper.pdf", true)]
    [InlineData("paper.tex", true)]
    [InlineData("paper.html", true)]
    [InlineData("paper.nxml", true)]
    [InlineData("LICENSE", false)]
    public void It_knows_by_name_what_looks_like_a_manuscript(string name, bool expected) =>
        Assert.Equal(expected, DocumentReader.Recognises(name));

    [Theory]
    [InlineData("{\\rtf1 hello}", "a.txt", "it is a rich-text document, which this version does not read")]
    [InlineData("GIF89a", "a.md", "it is a picture, which this version does not read")]
    [InlineData("<?xml version=\"1.0\"?>\n<records/>", "a.txt", "it is an XML file, which this version does not read")]
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

    [Theory]
    [InlineData("\n<!DOCTYPE html><html><body><p>Owls hear.</p></body></html>", "a.txt", SourceFormat.Html)]
    [InlineData("<?xml version=\"1.0\"?>\n<article><body><p>Owls hear.</p></body></article>", "a.txt", SourceFormat.Jats)]
    [InlineData("% a comment\n\\documentclass{article}\n\\begin{document}Owls hear.\\end{document}", "a.md", SourceFormat.Latex)]
    [InlineData("Owls hear.", "a.tex", SourceFormat.Latex)]
    [InlineData("@article{key,\n title = {Owls}}", "a.txt", SourceFormat.BibTex)]
    [InlineData("TY  - JOUR\nTI  - Owls\nER  - \n", "a.txt", SourceFormat.Ris)]
    [InlineData("PMID- 123\nTI  - Owls\n", "a.txt", SourceFormat.Nbib)]
    public void Content_decides_the_format_and_then_the_name(string content, string name, SourceFormat format) =>
        Assert.Equal(format, Reads.Text(content, name).Format);

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
