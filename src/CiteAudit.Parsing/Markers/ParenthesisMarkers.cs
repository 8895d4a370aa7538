using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers;

/// <summary>Finds numbers in round brackets that stand behind prose: not equations, figures, or the items of an enumeration.</summary>
internal static partial class ParenthesisMarkers
{
    private static readonly FrozenSet<string> Things = Lexicon.IgnoringCase("numbered-things.txt");

    public static IEnumerable<Marker> In(Passage passage, int position)
    {
        foreach (Match match in Form().Matches(passage.Text))
        {
            var before = passage.Text.AsSpan(0, match.Index).TrimEnd();
            if (before.Length == 0 || !(char.IsLetter(before[^1]) || before[^1] is '"' or '”' or '’' or ')' or '%'))
                continue;
            var word = BracketContext.LastWord(before);
            if (Things.Contains(word) || word.Length == 1 || before.Length == match.Index && char.IsAsciiLetter(before[^1]))
                continue;
            if (NumberList.Read(match.Groups["inside"].Value) is { } labels)
                yield return new Marker(position, new TextSpan(match.Index, match.Length), labels);
        }
    }

    [GeneratedRegex(@"[(（](?<inside>\d{1,3}[\d,;\s–-]{0,60})[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
