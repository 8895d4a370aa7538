using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Parsing;

/// <summary>A manuscript whose text is given and whose list has entries by author and year.</summary>
internal static class Listed
{
    private static readonly Reference[] Entries =
    [
        Entry("moss", 2020, "Rooms and their echoes", "Moss"),
        Entry("moss-lee", 2019, "Quiet halls", "Moss", "Lee"),
        Entry("adler-a", 2018, "Stairs", "Adler") with { Raw = "Adler, B. (2018a). Stairs." },
        Entry("adler-b", 2018, "Ramps", "Adler") with { Raw = "Adler, B. (2018b). Ramps." },
        Entry("three", 2015, "Windows", "Ferro", "Okafor", "Lindqvist"),
        Entry("cruz", 2010, "Doors of the south", "de la Cruz"),
        Entry("zahrani", 2022, "Heat in walls", "Al-Zahrani", "Noor"),
        Entry("obrien", 2011, "Chimneys", "O’Brien"),
        Entry("who", 2014, "Housing report") with { Authors = [PersonName.Organisation("World Health Organization")] },
        Entry("zhang", 2016, "房屋的声音") with { Authors = [new PersonName("张", "三")], Raw = "张三. 房屋的声音[J]. 2016." },
        Entry("untitled", 2017, "The mayor opens a bridge") with { Raw = "The mayor opens a bridge. City Paper, 2017." },
        Entry("undated", 0, "Cellars", "Varga") with { Issued = null, Raw = "Varga, P. (n.d.). Cellars." },
        Entry("mueller", 2013, "Roofs", "Müller"),
        Entry("kim-a", 2012, "Fences", "Kim", "Sato", "Diaz"),
        Entry("kim-b", 2012, "Gates", "Kim", "Berg", "Diaz"),
    ];

    public static IReadOnlyList<Citation> Citing(params string[] blocks) =>
        ManuscriptParser.Parse(PlainPassages.Of(blocks) with { References = Entries }).Citations;

    /// <summary>The keys a text cites, marker by marker.</summary>
    public static string Keys(string text) => string.Join(" | ", Citing(text).Select(citation => string.Join(' ', citation.References)));

    private static Reference Entry(string key, int year, string title, params string[] families) =>
        new(key, string.Join(", ", families) + $" ({PartialYear(year)}). {title}.", default)
        {
            Authors = [.. families.Select(family => new PersonName(family))],
            Title = title,
            Issued = PartialDate.Parse(PartialYear(year)),
        };

    private static string PartialYear(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
