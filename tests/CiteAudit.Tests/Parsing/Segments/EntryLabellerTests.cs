using CiteAudit.Parsing.Segments;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Parsing.Segments;

public sealed class EntryLabellerTests
{
    private const string Article = "Ngata, T. R., & Hollis, M. (2014). Tidal rhythms in estuarine birds. Journal of Coastal Ecology, 22(3), 145–162. https://doi.org/10.1000/jce.2014.22";

    [Theory]
    [InlineData(Article,
        "Author=Ngata, T. R., & Hollis, M.|Date=2014|Title=Tidal rhythms in estuarine birds|Container=Journal of Coastal Ecology|Volume=22|Issue=3|Pages=145–162|Doi=10.1000/jce.2014.22")]
    [InlineData("[12] R. Okafor and L. Brandt, “Sparse sensing of river ice,” IEEE Trans. Geosci. Remote Sens., vol. 51, no. 2, pp. 901–911, Feb. 2013.",
        "Author=R. Okafor and L. Brandt|Title=Sparse sensing of river ice|Container=IEEE Trans. Geosci. Remote Sens|Volume=51|Issue=2|Pages=901–911|Date=Feb. 2013")]
    [InlineData("7. Moreau P, Lindqvist A. Early mobilisation after hip fracture. Lancet. 2009;374:1210-8.",
        "Author=Moreau P, Lindqvist A|Title=Early mobilisation after hip fracture|Container=Lancet|Date=2009|Volume=374|Pages=1210-8")]
    [InlineData("Brinkmann, Jutta: Die Stadt und ihre Gärten. Frankfurt am Main: Suhrkamp 1987.",
        "Author=Brinkmann, Jutta|Title=Die Stadt und ihre Gärten|Place=Frankfurt am Main|Publisher=Suhrkamp|Date=1987")]
    [InlineData("[3] 王小明, 李建国. 城市土壤重金属污染研究[J]. 环境科学学报, 2011, 31(4): 812-819.",
        "Author=王小明, 李建国|Title=城市土壤重金属污染研究|Container=环境科学学报|Date=2011|Volume=31|Issue=4|Pages=812-819")]
    [InlineData("K. Ueda and S. Hoshino, Phys. Rev. Lett. 88, 120401 (2002).",
        "Author=K. Ueda and S. Hoshino|Container=Phys. Rev. Lett|Volume=88|Pages=120401|Date=2002")]
    [InlineData("Whitlock, G. (1998) Islands of reason. Cambridge: Cambridge University Press.",
        "Author=Whitlock, G.|Date=1998|Title=Islands of reason|Place=Cambridge|Publisher=Cambridge University Press")]
    public void It_labels(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', EntryLabeller.Label(text).Segments.Select(segment => $"{segment.Label}={segment.Span.In(text)}")));

    [Fact]
    public void It_is_surer_of_a_plain_entry_than_of_no_entry() =>
        Assert.True(EntryLabeller.Label(Article).Confidence > EntryLabeller.Label("and so on, as we have seen in the last 12 chapters, Berlin.").Confidence);

    [Fact]
    public void Segments_are_in_order_apart_and_in_the_text_whatever_the_text() =>
        Prop.ForAll<string?>(text => IsSound(text ?? "")).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void So_they_are_for_characters_from_anywhere() =>
        Prop.ForAll<char[]>(glyphs => IsSound(new string(glyphs))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("(")]
    [InlineData("A.")]
    [InlineData("http://")]
    [InlineData("10.1000/")]
    [InlineData("李")]
    [InlineData("2001 ")]
    [InlineData("\ud800")]
    public void What_is_too_long_is_labelled_in_part_and_never_with_confidence(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 200_000));

        Assert.True(IsSound(text));
        Assert.Equal(0, EntryLabeller.Label(text).Confidence);
    }

    [Fact]
    public void It_says_the_same_on_every_thread()
    {
        var expected = Said(Article);

        Assert.All(Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(4).Select(_ => Said(Article)), said => Assert.Equal(expected, said));
    }

    private static string Said(string text)
    {
        var labelled = EntryLabeller.Label(text);
        return string.Join('|', labelled.Segments) + labelled.Confidence;
    }

    private static bool IsSound(string text)
    {
        var labelled = EntryLabeller.Label(text);
        var end = 0;
        foreach (var segment in labelled.Segments)
        {
            if (segment.Span.Start < end || segment.Span.Length <= 0 || segment.Span.End > text.Length || segment.Confidence is not (>= 0 and <= 1))
                return false;

            end = segment.Span.End;
        }

        return labelled.Confidence is >= 0 and <= 1;
    }
}
