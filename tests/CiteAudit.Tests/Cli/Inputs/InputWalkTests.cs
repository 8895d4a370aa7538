using CiteAudit.Cli.Inputs;

namespace CiteAudit.Tests.Cli.Inputs;

public sealed class InputWalkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("citeaudit-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_bibliography_beside_a_manuscript_is_not_audited_for_itself() =>
        Assert.Equal(["paper.md"], Found(("paper.md", ""), ("refs.bib", ""), ("old/library.ris", "")));

    [Fact]
    public void Bibliographies_by_themselves_are_audited() =>
        Assert.Equal(["refs.bib", "old/library.ris"], Found(("refs.bib", ""), ("old/library.ris", "")));

    [Fact]
    public void Chapters_of_a_latex_project_are_read_with_the_file_that_includes_them() =>
        Assert.Equal(["main.tex"], Found(("main.tex", "\\documentclass{book}"), ("chapters/one.tex", "Owls hear."), ("chapters/two.tex", "They see.")));

    [Fact]
    public void Latex_without_a_main_file_is_audited_file_by_file() =>
        Assert.Equal(["one.tex", "two.tex"], Found(("one.tex", "Owls hear."), ("two.tex", "They see.")));

    [Fact]
    public void Pictures_data_and_hidden_files_are_passed_over() =>
        Assert.Equal(["paper.md"], Found(("paper.md", ""), ("figure.png", ""), ("expected.json", ""), (".hidden.md", "")));

    [Fact]
    public void Files_that_only_end_like_manuscripts_are_passed_over() =>
        Assert.Equal(["paper.md"], Found(("paper.md", ""), ("pom.xml", "<?xml version='1.0'?><project/>"), ("chart.html", "<html><body><div id='chart'></div></body></html>"), ("metadata.yaml", "title: x")));

    [Fact]
    public void A_Manubot_folder_is_one_manuscript() =>
        Assert.Equal(["README.md", "content/metadata.yaml"], Found(("README.md", ""), ("content/metadata.yaml", "title: Owls"), ("content/01.abstract.md", "Owls."), ("content/02.text.md", "Kites.")));

    [Fact]
    public void A_Quarto_book_is_one_manuscript() =>
        Assert.Equal(["_quarto.yml", "notes.md"], Found(("_quarto.yml", "book:\n  chapters: [index.qmd, ears/one.qmd]\n"), ("index.qmd", "Owls."), ("ears/one.qmd", "Ears."), ("notes.md", "Mine.")));

    [Fact]
    public void Subfiles_are_read_with_the_document_they_belong_to() =>
        Assert.Equal(["main.tex"], Found(("main.tex", "\\documentclass{book}"), ("one.tex", "\\documentclass[main.tex]{subfiles}\nOwls hear.")));

    [Fact]
    public void A_file_gone_since_the_folder_was_listed_is_a_problem_in_one_line()
    {
        Found(("paper.html", "<html></html>"));
        var gone = new Input("paper.html", Path.Combine(folder, "gone.html"), folder);

        Assert.False(SourceFile.TryOpen(gone, out _, out var problem));
        Assert.Equal("paper.html: it is no longer there. Check that it is there and that you may read it.", problem.ToString());
    }

    [Fact]
    public void A_link_to_a_file_outside_is_not_followed()
    {
        var outside = Path.GetTempFileName();
        try
        {
            File.CreateSymbolicLink(Path.Combine(folder, "outside.md"), outside);
            File.WriteAllText(Path.Combine(folder, "paper.md"), "");
            File.CreateSymbolicLink(Path.Combine(folder, "within.md"), Path.Combine(folder, "paper.md"));

            Assert.Equal(["paper.md", "within.md"], Found());
        }
        finally
        {
            File.Delete(outside);
        }
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Directory.CreateDirectory(Path.Combine(folder, "inner"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "inner", "around"), folder);

        Assert.Equal(["paper.md"], Found(("paper.md", "")));
    }

    private string[] Found(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return [.. new InputWalk(_ => false).Add(folder).Inputs.Select(input => input.Name)];
    }
}
