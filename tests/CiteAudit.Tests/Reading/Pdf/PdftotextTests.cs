using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading.Pdf;

namespace CiteAudit.Tests.Reading.Pdf;

// Programs of our own stand in for pdftotext and misbehave.
public sealed class PdftotextTests : IDisposable
{
    private static readonly Source Paper = new("paper.pdf", Encoding.ASCII.GetBytes("%PDF-1.4 " + new string('x', 300_000)));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("citeaudit-pdf-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_missing_program_comes_with_how_to_install_it()
    {
        var problem = new Pdftotext(() => null, TimeSpan.FromSeconds(5), mostText: 1000).Extract(Paper).Problem!.ToString();

        Assert.Contains("apt install poppler-utils", problem, StringComparison.Ordinal);
        Assert.Contains("brew install poppler", problem, StringComparison.Ordinal);
        Assert.Contains("winget install", problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem);
    }

    [Fact]
    public void A_hanging_program_is_stopped_with_what_it_started()
    {
        var extraction = Run("sleep 300 & sleep 300", TimeSpan.FromMilliseconds(200));

        Assert.Equal("paper.pdf: pdftotext did not finish with it in 0.2 seconds and was stopped. Print it to a new PDF, or give the source it was made from.", extraction.Problem!.ToString());
    }

    [Fact]
    public void Output_without_end_is_cut_off()
    {
        var extraction = Run("yes '<line xMin=\"1\">'", TimeSpan.FromSeconds(30));

        Assert.Contains("more text", extraction.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_end_is_cut_off()
    {
        var extraction = Run("tr '\\n' x < /dev/zero", TimeSpan.FromSeconds(30));

        Assert.Contains("more text", extraction.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_reads_nothing_does_no_harm()
    {
        var extraction = Run("exit 1", TimeSpan.FromSeconds(30));

        Assert.Contains("damaged", extraction.Problem!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_complains_at_length_is_heard_out()
    {
        var extraction = Run("head -c 3000000 /dev/zero | tr '\\0' x >&2; echo 'Command Line Error: Incorrect password' >&2; exit 1", TimeSpan.FromSeconds(30));

        Assert.NotNull(extraction.Problem);
    }

    [Fact]
    public void The_program_sees_neither_the_environment_nor_a_name_it_could_take_for_an_option()
    {
        var extraction = Run("printf '<page width=\"1\" height=\"1\">\\n<line>\\n<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">%s/%s/%s</word>\\n</line>\\n</page>\\n' \"$HOME\" \"$USER\" \"$*\"", TimeSpan.FromSeconds(30));

        Assert.Null(extraction.Problem);
        Assert.Equal("///-bbox-layout -enc UTF-8 - -"[1..], Assert.Single(Assert.Single(extraction.Pages).Fragments).Text);
    }

    private Extraction Run(string script, TimeSpan limit)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "The stand-ins are shell scripts.");
        var path = Path.Combine(folder.FullName, "pdftotext");
        File.WriteAllText(path, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new Pdftotext(() => path, limit, mostText: 2_000_000).Extract(Paper);
    }
}
