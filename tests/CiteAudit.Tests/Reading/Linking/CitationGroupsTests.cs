using CiteAudit.Model;
using CiteAudit.Reading.Linking;

namespace CiteAudit.Tests.Reading.Linking;

public sealed class CitationGroupsTests
{
    private static readonly CitationGroups Groups = new(new EntryOrder([("a", "1"), ("b", "2"), ("c", "3"), ("d", "4")]));

    [Theory]
    [InlineData("[1,2]", "1>a 2>b", "[1,2] -> a;b")]
    [InlineData("(1–4)", "1>a 4>d", "(1–4) -> a;b;c;d")]
    [InlineData("1, 3–4", "1>a 3>c 4>d", "1, 3–4 -> a;c;d")]
    [InlineData("1 and 2", "1>a 2>b", "1 -> a | 2 -> b")]
    [InlineData("4–1", "4>d 1>a", "4 -> d | 1 -> a")]
    [InlineData("2–4", "2–4>b", "2–4 -> b;c;d")]
    [InlineData("[1] x [2]", "1>a 2>b", "[1] -> a | [2] -> b")]
    public void Links_in_one_marker_become_one_citation(string text, string links, string expected)
    {
        var marks = links.Split(' ').Select(link => link.Split('>')).Select(link => new Mark(MarkKind.Citation, new TextSpan(text.IndexOf(link[0], StringComparison.Ordinal), link[0].Length), link[1]));

        var passage = Groups.Gather(new Passage(PassageKind.Paragraph, text, default) { Marks = [.. marks] });

        Assert.Equal(expected, string.Join(" | ", passage.Marks.Select(mark => $"{mark.Span.In(text)} -> {mark.Target}")));
    }
}
