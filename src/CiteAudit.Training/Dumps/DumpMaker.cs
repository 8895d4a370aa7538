using System.Globalization;
using System.Text.Json;
using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Dumps;

/// <summary>Made-up records in the shape of Crossref's, with all the fields that nobody needs, so that reading them costs what it costs in earnest.</summary>
internal sealed class DumpMaker(int seed)
{
    private const int References = 20;

    private readonly Vocabulary words = new(60_000, new Dice(1));
    private readonly Vocabulary names = new(40_000, new Dice(2));
    private readonly Dice dice = new(seed);

    public void Write(Utf8JsonWriter writer, int number)
    {
        var year = 1960 + dice.Below(65);
        writer.WriteStartObject();
        WriteDate(writer, "indexed", 2025, withTime: true);
        writer.WriteNumber("reference-count", References);
        writer.WriteString("publisher", Capital(words.Any(dice)) + " Publishing");
        writer.WriteString("issue", Text(1 + dice.Below(12)));
        writer.WriteString("DOI", DoiOf(number));
        writer.WriteString("type", "journal-article");
        WriteDate(writer, "created", year, withTime: true);
        writer.WriteString("page", string.Create(CultureInfo.InvariantCulture, $"{number % 900}-{(number % 900) + 9}"));
        writer.WriteString("source", "Crossref");
        WriteList(writer, "title", Sentence(6 + dice.Below(10)));
        writer.WriteString("prefix", "10.5555");
        writer.WriteString("volume", Text(year - 1950));
        WriteAuthors(writer);
        if (dice.Below(3) == 0)
            writer.WriteString("abstract", Sentence(120));
        WriteReferences(writer, number);
        WriteList(writer, "container-title", Sentence(3));
        WriteDate(writer, "issued", year, withTime: false);
        WriteList(writer, "ISSN", "1234-5679");
        writer.WriteString("URL", "https://doi.org/" + DoiOf(number));
        writer.WriteNumber("is-referenced-by-count", dice.Below(100));
        writer.WriteEndObject();
    }

    public static string DoiOf(int number) => string.Create(CultureInfo.InvariantCulture, $"10.5555/made.{number:d9}");

    private void WriteAuthors(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("author");
        for (var left = 1 + dice.Below(6); left > 0; left--)
        {
            writer.WriteStartObject();
            writer.WriteString("given", Capital(names.Any(dice)));
            writer.WriteString("family", Capital(names.Any(dice)));
            writer.WriteString("sequence", left == 1 ? "first" : "additional");
            writer.WriteStartArray("affiliation");
            writer.WriteStartObject();
            writer.WriteString("name", Sentence(8));
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteReferences(Utf8JsonWriter writer, int number)
    {
        writer.WriteStartArray("reference");
        for (var index = 0; index < References; index++)
        {
            writer.WriteStartObject();
            writer.WriteString("key", string.Create(CultureInfo.InvariantCulture, $"ref{index}"));
            writer.WriteString("doi-asserted-by", "publisher");
            writer.WriteString("DOI", DoiOf(number / 2));
            writer.WriteString("year", "1999");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteDate(Utf8JsonWriter writer, string name, int year, bool withTime)
    {
        var (month, day) = (1 + dice.Below(3), 1 + dice.Below(28));
        writer.WriteStartObject(name);
        writer.WriteStartArray("date-parts");
        writer.WriteStartArray();
        writer.WriteNumberValue(year);
        writer.WriteNumberValue(month);
        writer.WriteNumberValue(day);
        writer.WriteEndArray();
        writer.WriteEndArray();
        if (withTime)
            writer.WriteString("date-time", string.Create(CultureInfo.InvariantCulture, $"{year}-{month:d2}-{day:d2}T10:00:00Z"));
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, string item)
    {
        writer.WriteStartArray(name);
        writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    private string Sentence(int count) => Capital(string.Join(' ', Enumerable.Range(0, count).Select(index => index % 4 == 3 ? "of the " + words.Any(dice) : words.Any(dice))));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
