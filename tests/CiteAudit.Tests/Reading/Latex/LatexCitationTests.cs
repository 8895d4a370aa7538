using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Latex;

public sealed class LatexCitationTests
{
    [Theory]
    [InlineData("\\cite{davis2023}", "[davis2023]", "davis2023")]
    [InlineData("\\cite{smith2020,\n  davis2023 ,missing}", "[smith2020, davis2023, missing]", "smith2020;davis2023;missing")]
    [InlineData("\\citep[see][p.~3]{davis2023}", "[see davis2023, p. 3]", "davis2023")]
    [InlineData("\\Parencite*[5]{davis2023}", "[davis2023, 5]", "davis2023")]
    [InlineData("\\footcite{davis2023}", "[davis2023]", "davis2023")]
    [InlineData("\\citet{davis2023}", "[davis2023]", "davis2023")]
    [InlineData("\\citeauthor{smith2020}", "Smith and Jones", "smith2020")]
    [InlineData("\\citeyear{smith2020}", "2020", "smith2020")]
    [InlineData("\\textsuperscript{\\cite{smith2020}}", "[smith2020]", "smith2020")]
    [InlineData("$^{\\cite{smith2020}}$", "[smith2020]", "smith2020")]
    public void Every_command_that_cites_is_a_citation(string command, string marker, string target)
    {
        var passage = Assert.Single(LatexFiles.Body($"Owls hear {command}.").Passages);

        Assert.Equal([$"{marker} -> {target}"], passage.Cited());
    }

    [Theory]
    [InlineData("\\citet{davis2023} hear.", "Davis et al. [davis2023] hear.")]
    [InlineData("\\Textcite[3]{smith2020} hear.", "Smith and Jones [smith2020, 3] hear.")]
    [InlineData("\\citet{missing} hear.", "[missing] hear.")]
    [InlineData("\\citet{davis2023,smith2020} hear.", "Davis et al. [davis2023], Smith and Jones [smith2020] hear.")]
    [InlineData("Heard \\cites[1]{davis2023}[see][2]{smith2020}.", "Heard [davis2023, 1], [see smith2020, 2].")]
    [InlineData("Heard~\\nocite{unused}.", "Heard .")]
    public void A_citation_reads_as_its_source_is_read(string written, string printed) =>
        Assert.Equal(printed, Assert.Single(LatexFiles.Body(written).Passages).Text);

    [Theory]
    [InlineData("\\cite{smith2020} \\cite{davis2023} \\cite{smith2020}", new[] { "smith2020", "davis2023" })]
    [InlineData("\\cite{davis2023}\\nocite{unused}", new[] { "davis2023", "unused" })]
    [InlineData("\\cite{smith2020}\\nocite{*}", new[] { "davis2023", "smith2020", "unused" })]
    public void The_list_has_what_is_cited(string body, string[] keys) =>
        Assert.Equal(keys, LatexFiles.Body("Text " + body).References.Select(reference => reference.Key));

    [Fact]
    public void Entries_know_their_file_and_line()
    {
        var reference = Assert.Single(LatexFiles.Body("Text \\cite{smith2020}").References);

        Assert.Equal(new Location(2, 1, 0, "refs.bib"), reference.Location);
    }

    [Fact]
    public void A_bibliography_that_is_missing_is_noted_and_its_citations_stay()
    {
        var document = LatexFiles.Whole("\\documentclass{a}\\begin{document}Text \\cite{k}.\\addbibresource{gone.bib}\\end{document}");

        Assert.Equal(["[k] -> k"], Assert.Single(document.Passages).Cited());
        Assert.StartsWith("The bibliography gone.bib is not beside main.tex", Assert.Single(document.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_printed_in_the_text_are_list_items_that_citations_count()
    {
        var document = LatexFiles.Whole("""
            \documentclass{a}\begin{document}
            Seen \cite{two,one}, and \citet{two} saw.
            \begin{thebibliography}{9}
            \newcommand{\x}{y}
            \bibitem{one} A. Petrov, \newblock \emph{Owls}, 2015.
            \bibitem[{Davis et~al.(2023)Davis, Cole}]{two}
            Davis, Soil\penalty0 (2023).
            \end{thebibliography}\end{document}
            """);

        Assert.Equal(
            ["Paragraph : Seen [2, 1], and Davis et al. [2] saw.", "Heading : References", "ListItem [1]: A. Petrov, Owls, 2015.", "ListItem [2]: Davis, Soil (2023)."],
            document.Lines());
        Assert.Equal(["[2, 1] -> 2;1", "[2] -> 2"], document.Passages[0].Cited());
        Assert.Empty(document.References);
    }

    [Fact]
    public void The_printed_list_beside_the_manuscript_serves_where_its_source_is_gone()
    {
        var document = LatexFiles.Whole(
            "\\documentclass{a}\\begin{document}Seen \\cite{one}.\\bibliography{gone}\\end{document}",
            ("main.bbl", "\\begin{thebibliography}{1}\n\n\\bibitem{one}\nA.~Petrov.\n\\newblock Owls.\n\n\\end{thebibliography}\n"));

        Assert.Equal(["Paragraph : Seen [1].", "Heading : References", "ListItem [1]: A. Petrov. Owls."], document.Lines());
        Assert.Equal("main.bbl", document.Passages[2].Location.Path);
    }

    [Fact]
    public void What_biber_wrote_has_fields()
    {
        var document = LatexFiles.Whole(
            "\\documentclass{a}\\begin{document}Seen \\cite{one}.\\addbibresource{gone.bib}\\end{document}",
            ("main.bbl", """
                \refsection{0}
                    \entry{one}{article}{}{}
                      \name{author}{2}{}{%
                        {{hash=aa}{%
                           family={Petrov},
                           familyi={P\bibinitperiod},
                           given={Anna},
                           giveni={A\bibinitperiod}}}%
                        {{hash=bb}{%
                           family={Beek},
                           given={Ludwig},
                           prefix={van der}}}%
                      }
                      \list{publisher}{1}{%
                        {Nest}%
                      }
                      \field{journaltitle}{Journal of {Owls}}
                      \field{title}{Hearing}
                      \field{year}{2015}
                      \verb{doi}
                      \verb 10.1000/owl_1
                      \endverb
                    \endentry
                \endrefsection

                """));

        var reference = Assert.Single(document.References);
        Assert.Equal(("one", "Hearing", "Journal of Owls", "10.1000/owl_1", "Nest"), (reference.Key, reference.Title, reference.Container, reference.Doi?.Value?.Value, reference.Publisher));
        Assert.Equal(["Petrov, Anna", "van der Beek, Ludwig"], reference.Authors.Select(author => author.ToString()));
    }
}
