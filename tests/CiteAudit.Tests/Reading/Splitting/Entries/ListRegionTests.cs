using System.Diagnostics;
using System.Globalization;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Tests.Reading.Splitting.Entries;

public sealed class ListRegionTests
{
    private const string Wrapped = """
        Adler, B., & Castor, M. (2011). How meadows keep their water through
        the summers that follow a dry spring. Annals of Meadows, 12, 14–29.
        Birch, L. (2014). Hedges. Hedge Review, 3, 1–8.
        Castor, M., Dune, P., & Elm, R. (2009). What the wind carries over a
        Dune, and what it leaves behind in the grass. Coast and
        Grass, 44, 101–119. https://doi.org/10.1234/coast.44.101
        Dune, P. (2018). Of sand and of people who live on it. Shore Press.
        Elm, R., & Fir, S. (2003). Forests that were planted in rows, and
        their birds. Journal of Rows, 7, 55–61.
        """;

    [Fact]
    public void Entries_that_only_their_names_set_apart_are_told_apart() =>
        Assert.Equal(["Adler,", "Birch,", "Castor,", "Dune,", "Elm,"], FirstWords("References\n\n" + Wrapped));

    [Theory]
    [InlineData("    ", "")]
    [InlineData("", "    ")]
    public void An_indent_counts_whether_it_hangs_or_leads(string further, string first)
    {
        var list = string.Join('\n', Wrapped.ReplaceLineEndings("\n").Split('\n').Select(line => (FirstWord(line) is "Adler," or "Birch," or "Castor," or "Dune," or "Elm," && line.Contains("(20", StringComparison.Ordinal) ? first : further) + line));

        Assert.Equal(["Adler,", "Birch,", "Castor,", "Dune,", "Elm,"], FirstWords("References\n\n" + list));
    }

    [Theory]
    [InlineData("R E F E R E N C E S")]
    [InlineData("7. References:")]
    [InlineData("LITERATURE CITED")]
    [InlineData("Piśmiennictwo")]
    [InlineData("Riferimenti bibliografici")]
    public void The_list_starts_under_any_of_its_headings(string heading) =>
        Assert.Equal(5, FirstWords($"{heading}\n{Wrapped}").Length);

    [Theory]
    [InlineData("1 ", "2 ", "3 ")]
    [InlineData("1", "2", "3")]
    [InlineData("¹ ", "² ", "³ ")]
    [InlineData("[1] ", "[2] ", "[3] ")]
    [InlineData("1.\n", "2.\n", "3.\n")]
    [InlineData("1\n\n", "2\n\n", "3\n\n")]
    public void Numbers_start_entries_in_every_way_they_are_printed(string one, string two, string three)
    {
        var items = Items($"References\n\n{one}Birch L. Hedges and the\nRoads beside them. Roads. 2014;3:1–8.\n{two}Dune P. Sand. Shores. 2018;4:2–9.\n{three}Elm R. Rows. Forests. 2003;7:55–61.");

        Assert.Equal(["Birch L. Hedges and the Roads beside them. Roads. 2014;3:1–8.", "Dune P. Sand. Shores. 2018;4:2–9.", "Elm R. Rows. Forests. 2003;7:55–61."], items.Select(item => item.Text));
        Assert.Equal([one.Trim(), two.Trim(), three.Trim()], items.Select(item => item.Label));
    }

    [Fact]
    public void Labels_left_in_a_heap_go_to_the_entries_below_them()
    {
        var items = Items("References\n1.\n2.\n3.\n\nBirch L. Hedges and the roads\nbeside them. Roads. 2014;3:1–8.\nDune P. Sand. Shores. 2018;4:2–9.\n4.\n\nElm R. Rows. Forests. 2003;7:55–61.\nFir S. Needles under the trees of\nthe north. Forests. 2005;9:5–6.");

        Assert.Equal(["1.", "2.", "3.", "4."], items.Select(item => item.Label));
        Assert.Equal(["Birch", "Dune", "Elm", "Fir"], items.Select(item => FirstWord(item.Text)));
    }

    [Fact]
    public void A_number_inside_an_entry_starts_none()
    {
        var items = Items("References\n\n[1] Birch L. Hedges and the roads beside them, volume\n[2] of three. Roads. 2014;3:1–8.\n[2] Dune P. Sand. Shores, No.\n3. Lines of the coast. 2018.\n[3] Elm R. Rows. Forests. 2003;7:55–61.");

        Assert.Equal(["[1]", "[2]", "[3]"], items.Select(item => item.Label));
        Assert.EndsWith("3. Lines of the coast. 2018.", items[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_runs_on_over_a_page_and_its_number()
    {
        var text = $"References\n\n{Wrapped.ReplaceLineEndings("\n").Replace("Grass, 44", "\n9\n\fGrass, 44", StringComparison.Ordinal)}";

        Assert.Equal(["Adler,", "Birch,", "Castor,", "Dune,", "Elm,"], FirstWords(text));
        Assert.Contains(Items(text), item => item.Text.Contains("Coast and Grass, 44", StringComparison.Ordinal));
    }

    [Fact]
    public void What_follows_the_last_number_after_a_gap_is_left_as_text()
    {
        var passages = Reads.Text("References\n\n[1] Birch L. Hedges. Roads. 2014;3:1–8.\n[2] Dune P. Sand. Shores. 2018;4:2–9.\n\nThe editors thank all who walked the shore.").Passages;

        Assert.Equal((PassageKind.Paragraph, "The editors thank all who walked the shore."), (passages[^1].Kind, passages[^1].Text));
    }

    [Fact]
    public void An_appendix_ends_the_list() =>
        Assert.DoesNotContain(Items($"References\n\n{Wrapped}\n\nAppendix B\n\nSoil was weighed twice."), item => item.Text.Contains("Soil", StringComparison.Ordinal));

    [Fact]
    public void Notes_that_count_from_one_behind_a_bibliography_are_no_part_of_it()
    {
        var items = Items("References\n\nBirch, L. Hedges. Roads, 2014.\n\nDune, P. Sand. Shore Press, 2018.\n\nElm, R. Rows. Forests, 2003.\n\n[1] Birch, Hedges.\n\n[2] Dune, Sand.");

        Assert.Equal([null, null, null, "[1]", "[2]"], items.Select(item => item.Label));
    }

    [Theory]
    [InlineData("Adler, B. (2011). A meadow that never ends, and one that does. Annals, 12, 14–29.\n")]
    [InlineData("[1] [2] [3] 1. 2. 3. (((( 999999999999999999999999999999 ————\n")]
    [InlineData("7\n")]
    public void Long_lists_take_no_longer_than_their_length(string line)
    {
        var text = new StringBuilder("References\n\n");
        for (var count = 0; count < 50_000; count++)
            text.Append(line);
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(Reads.Text(text.ToString()).Passages);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString("c", CultureInfo.InvariantCulture));
    }

    private static string[] FirstWords(string text) => [.. Items(text).Select(item => FirstWord(item.Text))];

    private static Passage[] Items(string text) => [.. Reads.Text("A meadow study\n\n" + text).Passages.Where(passage => passage.Kind is PassageKind.ListItem)];

    private static string FirstWord(string text) => text.Split(' ', 2)[0];
}
