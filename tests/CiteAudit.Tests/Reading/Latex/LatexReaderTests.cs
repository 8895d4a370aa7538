using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Latex;

public sealed class LatexReaderTests
{
    [Fact]
    public void The_title_page_is_read()
    {
        var document = LatexFiles.Whole("""
            \documentclass{article}
            \usepackage[english,ngerman]{babel}
            \title{On {Frozen} Soils\thanks{Funded by nobody.}\\ A Study}
            \author{Ann Davis$^{1,*}$ \and Bo van der Cole \\ University of Somewhere}
            \begin{document}\maketitle
            \begin{abstract}We study \emph{soils}.\end{abstract}
            \section{Results}
            Soils freeze.
            \end{document}
            not printed
            """);

        Assert.Equal(("On Frozen Soils A Study", "We study soils.", "de"), (document.Title, document.Abstract, document.Language));
        Assert.Equal(["Davis, Ann", "van der Cole, Bo"], document.Authors.Select(author => author.ToString()));
        Assert.Equal(
            ["Footnote 1: Funded by nobody.", "Heading : Abstract", "Paragraph : We study soils.", "Heading : Results", "Paragraph : Soils freeze."],
            document.Lines());
    }

    [Theory]
    [InlineData("One % gone\ntwo\n% whole line\nthree", "One two three")]
    [InlineData("``A'' --- b -- c 10~000 caf\\'e \\textquoteleft x\\textquoteright\\ \\LaTeX\\ is \\$5.", "“A” — b – c 10 000 café ‘x’ LaTeX is $5.")]
    [InlineData("Where $x_i^{2} \\leq \\frac{a}{b}$ and CO$_2$.", "Where x_i^2 ≤ a/b and CO2.")]
    [InlineData("So\n\\begin{equation}E = mc^2 \\label{eq:e}\\end{equation}\nholds.", "So E = mc^2 holds.")]
    [InlineData("\\iffalse hidden \\cite{x}\\fi Shown in Figure~\\ref{fig:a}\\label{x}.", "Shown in Figure .")]
    [InlineData("\\newcommand{\\foo}[2][z]{<#1|#2>}\\foo{a} \\foo[b]{c}", "<z|a> <b|c>")]
    [InlineData("\\def\\be{\\begin{equation}}\\def\\ee{\\end{equation}}A \\be x \\ee b", "A x b")]
    [InlineData("\\unknown[opt]{kept} \\vspace{1em}text", "kept text")]
    [InlineData("Unbalanced { brace \\emph{and more", "Unbalanced brace and more")]
    [InlineData("\\begin{comment}\nx\n\\end{comment}Text", "Text")]
    public void Text_reads_as_it_is_printed(string written, string printed) =>
        Assert.Equal(printed, Assert.Single(LatexFiles.Body(written).Passages).Text);

    [Theory]
    [InlineData("an \\emph{owl}", MarkKind.Italic, "owl", null)]
    [InlineData("an {\\bf owl}", MarkKind.Bold, "owl", null)]
    [InlineData("an \\texttt{owl}", MarkKind.Code, "owl", null)]
    [InlineData("an \\verb|o%l|", MarkKind.Code, "o%l", null)]
    [InlineData("an \\url{https://a.org/x%20y_z}", MarkKind.Link, "https://a.org/x%20y_z", "https://a.org/x%20y_z")]
    [InlineData("an \\href{https://a.org}{owl}", MarkKind.Link, "owl", "https://a.org")]
    [InlineData("an owl\\footnote{Or two.}", MarkKind.Note, "1", "1")]
    [InlineData("an owl in $[0,1]$", MarkKind.Code, "[0,1]", null)]
    public void What_the_source_sets_apart_is_marked(string written, MarkKind kind, string words, string? target)
    {
        var passage = LatexFiles.Body(written).Passages[0];

        var mark = Assert.Single(passage.Marks);
        Assert.Equal((kind, words, target), (mark.Kind, mark.Span.In(passage.Text), mark.Target));
    }

    [Fact]
    public void Blocks_are_passages_of_their_kind()
    {
        var document = LatexFiles.Body("""
            \section*{Owls\label{s}}
            Text begins\footnote{A note.}
            \begin{figure}[ht]\centering\includegraphics{a.png}\caption[short]{A \textbf{bold} caption.}\end{figure}
            and ends.

            \subsection{Lists}
            \begin{enumerate}\item One \item Two
            \begin{itemize}\item[-] Inner\end{itemize}
            \end{enumerate}
            \begin{quote}Said.\end{quote}
            \begin{tabular}{l|r}\hline A & \multicolumn{1}{c}{B} \\[2pt] 1\% & 2 \\ \hline\end{tabular}
            \begin{lstlisting}[language=C]
            int a; % kept
            \end{lstlisting}
            """);

        Assert.Equal(
            [
                "Heading : Owls", "Paragraph : Text begins1 and ends.", "Footnote 1: A note.", "Caption : A bold caption.", "Heading : Lists",
                "ListItem 1.: One", "ListItem 2.: Two", "ListItem : - Inner", "Quote : Said.", "Table : A | B", "Table : 1% | 2", "Code : int a; % kept",
            ],
            document.Lines());
        Assert.Equal([1, 2, 1, 1, 2], document.Passages.Where(passage => passage.Level > 0).Select(passage => passage.Level));
    }

    [Fact]
    public void Chapters_stand_where_they_are_included_and_keep_their_lines()
    {
        var document = LatexFiles.Body("\\input{one}\n\n\\include{two.tex}\n\\subfile{gone}", ("one.tex", "% first\nFrom one."), ("two.tex", "\\documentclass[main]{subfiles}\\begin{document}From two.\\end{document} not"));

        Assert.Equal(["From one.", "From two."], document.Passages.Select(passage => passage.Text));
        Assert.Equal(new Location(2, 1, 0, "one.tex"), document.Passages[0].Location);
        Assert.Equal("The file gone that main.tex includes is not beside it; its text is missing.", Assert.Single(document.Notes));
    }

    [Fact]
    public void A_place_in_a_paragraph_leads_to_its_line()
    {
        var passage = Assert.Single(LatexFiles.Body("First line\nsecond \\emph{line}\nthird owl").Passages);

        Assert.Equal(new Location(5, 7), passage.At(passage.Text.IndexOf("owl", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("pandoc-natbib.tex")]
    [InlineData("pandoc-biblatex.tex")]
    public void What_Pandoc_writes_is_read(string name)
    {
        var folder = RepositoryRoot.File("tests/CiteAudit.Tests/Reading/Latex/Files");
        var document = LatexFiles.Whole(File.ReadAllText(Path.Combine(folder, name)), ("owls.bib", File.ReadAllText(Path.Combine(folder, "owls.bib"))));

        Assert.Equal("How owls hear mice", document.Title);
        Assert.Equal(["Petrov, Anna", "van der Beek, Ludwig"], document.Authors.Select(author => author.ToString()));
        Assert.Equal(["petrov2015", "beek2019"], document.References.Select(reference => reference.Key));
        Assert.Equal(
            [
                "Heading : Abstract", "Paragraph : We review how owls hear mice under snow.", "Heading : Introduction",
                "Paragraph : Owls locate mice by sound alone [petrov2015, beek2019, p. 4]. As van der Beek [beek2019] showed, snow dampens high notes.1 A formula x^2 ≤ 4 changes nothing.",
                "Footnote 1: At least in winter, see [petrov2015].", "Heading : Methods", "ListItem 1.: We listened.",
                "ListItem 2.: We counted, as before [unknown2020].", "ListItem : A plain item", "ListItem : Another — with a dash",
                "Quote : Silence is a sound.", "Caption : Mice per owl.", "Table : Owl | Mice", "Table : Barn | 12", "Table : Tawny | 7",
                "Code : code <- 1 # not a comment %", "Paragraph : See https://example.org/owl%20data for “data”.",
            ],
            document.Lines());
    }

    [Fact]
    public void A_chapter_alone_is_told_by_its_name()
    {
        var document = LatexFiles.Whole("\\section{One}\nText.");

        Assert.Equal(SourceFormat.Latex, document.Format);
        Assert.Equal(["Heading : One", "Paragraph : Text."], document.Lines());
    }
}
