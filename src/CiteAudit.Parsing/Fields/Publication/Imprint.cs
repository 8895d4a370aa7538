using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>Who published it and where: "Cham: Springer, 2023", or a publisher alone that is known by its words.</summary>
internal static partial class Imprint
{
    private static readonly FrozenSet<string> PublisherWords = Lexicon.IgnoringCase("publisher-words.txt");

    public static void Read(FieldsFound found)
    {
        if (found.Matches(PlaceForm()).LastOrDefault() is { } placed)
        {
            found.Add(FieldName.Place, placed.Groups["place"]);
            found.Add(FieldName.Publisher, placed.Groups["publisher"]);
            found.Add(FieldName.Year, placed.Groups["year"]);
            found.Add(FieldName.Pages, placed.Groups["pages"]);
            found.Blank(placed);
            return;
        }

        if (found.Match(BracketForm()) is { Success: true } bracketed)
        {
            found.Add(FieldName.Publisher, bracketed.Groups["publisher"]);
            found.Add(FieldName.Year, bracketed.Groups["year"]);
            found.Blank(bracketed);
            return;
        }

        if (found.Matches(PublisherForm()).LastOrDefault(match => IsPublisher(match.Groups["publisher"].Value)) is not { } named)
            return;
        found.Add(FieldName.Publisher, named.Groups["publisher"]);
        found.Blank(named);
    }

    private static bool IsPublisher(string text) => text.Split(' ', ',', '.').Any(PublisherWords.Contains);

    // The publisher ends the entry, or a year does.
    [GeneratedRegex(
        @"(?<=^|[.．;()?!\0\]""”/]\s{0,2})(?<place>[\p{Lu}\p{Lo}][^.:：;()\d\0""]{1,60}?)\s?[:：]\s?(?<publisher>[\p{Lu}\p{Lo}][^:：;\d\0""]{1,150}?)(\s?[,，;]\s?[(\[]?(?<year>(1[5-9]|20)\d{2})[a-z]?(?!\d)[)\]]?(\s?[:：]\s?(?<pages>[A-Za-z]{0,3}\d{1,12}(\s?[-–—−‐‑]{1,2}\s?[A-Za-z]{0,3}\d{1,12})?))?|[\s.;,]{0,4}(?=$|\0|[(\[]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlaceForm();

    [GeneratedRegex(
        @"(?<=[.)\0]\s{0,2}|^\s)(?<publisher>\p{Lu}[^.:;()\d\0""]{2,80})(?=[.,;]?\s?((1[5-9]|20)\d{2}[.)]?\s*$|\0|$)|\.\s*$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex PublisherForm();

    [GeneratedRegex(
        @"[(（]\s?(?<publisher>\p{Lu}[^.:;()（）\d\0""]{2,60}),\s?(?<year>(1[5-9]|20)\d{2})\s?[)）]",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex BracketForm();
}
