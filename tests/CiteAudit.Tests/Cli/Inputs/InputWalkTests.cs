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
