using System.Diagnostics;

namespace CiteAudit.Tests.Reading.Latex;

public sealed class HostileLatexTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("{", 200_000)]
    [InlineData("\\emph{ a ", 100_000)]
    [InlineData("\\footnote{", 50_000)]
    [InlineData("\\'{", 100_000)]
    [InlineData("\\cite[a ", 50_000)]
    [InlineData("\\begin{tabular}{l} a & b ", 50_000)]
    [InlineData("\\begin{figure} a ", 50_000)]
    [InlineData("\\begin{thebibliography}{9} ", 50_000)]
    [InlineData("$ a ", 100_000)]
    [InlineData("\\iffalse ", 100_000)]
    [InlineData("\\newcommand{\\x}{", 50_000)]
    [InlineData("\\verb|", 50_000)]
    [InlineData("word \\emph{it} and \\cite{k} ", 300_000)]
    public void Text_without_end_is_read_in_linear_time(string piece, int times)
    {
        var clock = Stopwatch.StartNew();

        LatexFiles.Body("Owls. " + string.Concat(Enumerable.Repeat(piece, times)));

        Assert.True(clock.Elapsed < Enough, clock.Elapsed.ToString());
    }

    [Theory]
    [InlineData("\\emph{")]
    [InlineData("{\\it ")]
    [InlineData("\\footnote{")]
    [InlineData("\\'{")]
    [InlineData("\\textsuperscript{\\cite[")]
    public void Deep_nesting_does_not_overflow(string opening)
    {
        var document = LatexFiles.Body("Owls. " + string.Concat(Enumerable.Repeat(opening, 50_000)) + "x" + new string('}', 50_000));

        Assert.StartsWith("Owls.", document.Passages[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\def\\a{\\a\\a x}Owls. \\a")]
    [InlineData("\\def\\a{\\b}\\def\\b{\\a}Owls. \\a")]
    [InlineData("\\newcommand{\\a}[1]{\\a{#1#1}}Owls. \\a{xxxxxxxxxx}")]
    public void Macros_that_grow_without_end_stop(string text) =>
        Assert.StartsWith("Owls.", LatexFiles.Body(text).Passages[0].Text, StringComparison.Ordinal);

    [Fact]
    public void Macros_that_double_stop()
    {
        var bomb = string.Concat("bcdefghijklmnopqrstuvwxy".Zip("abcdefghijklmnopqrstuvwx", (name, part) => $"\\newcommand{{\\{name}q}}{{\\{part}q\\{part}q}}"));

        Assert.StartsWith("Owls.", LatexFiles.Body("\\newcommand{\\aq}{lol}" + bomb + "Owls. \\yq").Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_include_themselves_or_each_other_are_read_once()
    {
        var document = LatexFiles.Body("Owls. \\input{main}\\input{one}", ("main.tex", "never"), ("one.tex", "One. \\input{two}"), ("two.tex", "Two. \\input{one} \\input{two}"));

        Assert.Equal("Owls. One. Two.", Assert.Single(document.Passages).Text);
    }

    [Fact]
    public void Files_that_double_stop()
    {
        var files = "abcdefghijklmnopqrstuvwx".Zip("bcdefghijklmnopqrstuvwxy", (name, next) => ($"{name}.tex", $"x \\input{{{next}}}\\input{{{next}}}")).ToArray();

        Assert.StartsWith("Owls.", LatexFiles.Body("Owls. \\input{a}", files).Passages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leads_away_opens_nothing()
    {
        var document = LatexFiles.Body("Owls. \\input{../../secret}\\bibliography{../secret}");

        Assert.Equal("Owls.", Assert.Single(document.Passages).Text);
        Assert.Equal(2, document.Notes.Count);
    }
}
