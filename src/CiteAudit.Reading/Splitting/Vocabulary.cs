using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Splitting;

// The document's own words decide whether a hyphen at a line's end is spelling or typesetting.
internal sealed class Vocabulary(IReadOnlyList<SourceLine> lines)
{
    private readonly Lazy<HashSet<string>> words = new(() => Words(lines));

    // Whether the halves are one word that a line's end broke.
    public bool IsBroken(string head, string tail)
    {
        if (words.Value.Contains(head + tail))
            return true;

        var bothAreWords = head.Length > 2 && tail.Length > 2 && words.Value.Contains(head) && words.Value.Contains(tail);
        return !bothAreWords && !words.Value.Contains($"{head}-{tail}");
    }

    private static HashSet<string> Words(IReadOnlyList<SourceLine> lines)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
        {
            var start = 0;
            for (var index = 0; index <= line.Text.Length; index++)
            {
                if (index < line.Text.Length && (char.IsLetter(line.Text[index]) || line.Text[index] == '-'))
                    continue;
                if (index > start && line.Text[index - 1] != '-')
                    found.Add(line.Text[start..index]);
                start = index + 1;
            }
        }

        return found;
    }
}
