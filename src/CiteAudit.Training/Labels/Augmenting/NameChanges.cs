using System.Text.RegularExpressions;
using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Writes names as other styles do: families in capitals, other separators, no comma, no stops.</summary>
internal static partial class NameChanges
{
    private static readonly string[] Joints = [" and ", " & ", ", and ", ", & ", " und ", " et ", " y ", " e ", "; ", " / "];
    private static readonly string[] Separators = ["; ", " / ", "/", " & ", " ; "];

    public static void Apply(List<LabelledPart> parts, Chance chance)
    {
        var capitals = chance.Of(0.12);
        var joint = chance.Of(0.15) ? chance.Any(Joints) : null;
        var separator = chance.Of(0.12) ? chance.Any(Separators) : null;
        var comma = chance.Of(0.1);
        var stops = chance.Of(0.1);
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Label is not (SegmentLabel.Author or SegmentLabel.Editor))
                continue;

            var names = parts[at].Text;
            names = joint is null ? names : Joint.Replace(names, joint);
            names = separator is null ? names : Between.Replace(names, separator);
            names = comma ? FamilyComma.Replace(names, " ") : names;
            names = stops ? InitialStop.Replace(names, "") : names;
            names = capitals ? Family.Replace(names, match => match.Value.ToUpperInvariant()) : names;
            parts[at] = parts[at] with { Text = names };
        }
    }

    [GeneratedRegex(@",? (and|&|und|et|y) ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Joint { get; }

    // A comma behind initials divides people; one before them does not.
    [GeneratedRegex(@"(?<=(\p{Lu}\.|\b\p{Lu}{1,3})), (?=\p{Lu}\p{Ll})|; ", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"(?<=\p{L}{2}), (?=\p{Lu}\.)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FamilyComma { get; }

    [GeneratedRegex(@"(?<=\b\p{Lu})\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InitialStop { get; }

    [GeneratedRegex(@"\b\p{Lu}\p{Ll}{2,}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Family { get; }
}
