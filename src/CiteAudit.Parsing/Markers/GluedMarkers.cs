using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds numbers that were raised before a text lost its form: "for patients1,2." and "studies;3 others".</summary>
internal static partial class GluedMarkers
{
    public static IEnumerable<Marker> In(Passage passage, int position)
    {
        foreach (Match match in Form().Matches(passage.Text))
        {
            if (NumberList.Read(match.Value) is { } labels)
                yield return new Marker(position, new TextSpan(match.Index, match.Length), labels);
        }
    }

    // Behind a whole word in small letters, its punctuation or its closing quotation mark; a letter behind would make it a name such as "b2b".
    [GeneratedRegex(
        @"(?<=\p{Ll}{3}[.,;:)”""’]{0,2})(?<!(https?|www)\S{0,60})[1-9]\d{0,2}([,–-]\d{1,3}){0,12}(?=[\s.,;:)]|$)(?![.,]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
