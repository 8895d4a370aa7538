using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Training.Rendering;

/// <summary>Facts made up in a language of which the labelled references have little.</summary>
internal static class InventedFacts
{
    private const int Titles = 6000;
    private const int Venues = 2500;
    private const int Lists = 3000;

    public static FactPool Make(string language, Random random)
    {
        var (pool, book) = (new FactPool(), new PhraseBook(language, random));
        for (var made = 0; made < Titles; made++)
            pool.Titles.Add(book.Say("title"));

        for (var made = 0; made < Venues; made++)
        {
            pool.Journals.Add(Venue(("container", book.Say("journal")), ("volume", Number(1, 90))));
            pool.Books.Add(Venue(("container", book.Say("book")), ("publisher", book.Say("publisher")), ("place", book.Say("place"))));
            pool.Proceedings.Add(Venue(("container", book.Say("proceedings")), ("publisher", book.Say("publisher")), ("place", book.Say("place"))));
            pool.Imprints.Add(Venue(("publisher", book.Say("publisher")), ("place", book.Say("place"))));
        }

        for (var made = 0; made < Lists; made++)
            pool.People.Add(People(book, random));

        return pool;

        Venue Venue(params (string Name, string Value)[] values) =>
            new(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal), random.Next(1950, 2024));

        string Number(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);
    }

    private static IReadOnlyList<PersonName> People(PhraseBook book, Random random)
    {
        if (random.Next(14) == 0)
            return [.. Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => PersonName.Organisation(book.Say("organisation")))];

        var count = random.Next(20) switch { < 10 => 1, < 15 => 2, < 18 => 3, 18 => 4, _ => 6 };
        return [.. Enumerable.Range(0, count).Select(_ => new PersonName(book.Say("family"), book.Say("given")))];
    }
}
