using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Latex.Blocks;

// Where each environment ends, found for all of them in one pass. One that is never closed has no end.
internal sealed partial class EnvironmentEnds
{
    private readonly Dictionary<int, int> ends = [];

    public EnvironmentEnds(string text)
    {
        var open = new Stack<(string Name, int Start)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match match in Edges().Matches(text))
        {
            var name = match.Groups["name"].Value;
            if (match.Groups["begin"].Success)
            {
                open.Push((name, match.Index));
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
            else if (counts.GetValueOrDefault(name) > 0)
            {
                Close(name, match.Index, open, counts);
            }
        }
    }

    // The position of the \end that belongs to the \begin at a position.
    public int? Of(int begin) => ends.TryGetValue(begin, out var end) ? end : null;

    private void Close(string name, int end, Stack<(string Name, int Start)> open, Dictionary<string, int> counts)
    {
        while (open.TryPop(out var last))
        {
            counts[last.Name]--;
            if (!string.Equals(last.Name, name, StringComparison.Ordinal))
                continue;
            ends[last.Start] = end;
            return;
        }
    }

    [GeneratedRegex(@"\\(?:(?<begin>begin)|end)[ \t]{0,4}\{(?<name>[^{}\\\n]{1,60})\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Edges();
}
