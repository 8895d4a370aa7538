using System.Text;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Tests.Parsing;

/// <summary>
/// A minimal splitter that stands in for the Reading stage: blank lines part passages, hash signs and numbers mark headings,
/// asterisks and ^{} mark stretches. To be replaced by the document reader once both stages are on one branch.
/// </summary>
internal static partial class PlainPassages
{
    public static Document Read(string name, string text)
    {
        var passages = new List<Passage>();
        var line = 1;
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n"))
        {
            passages.AddRange(Block(block.TrimStart('\n').Replace("\\(", "(", StringComparison.Ordinal).Replace("\\)", ")", StringComparison.Ordinal), line + block.Length - block.TrimStart('\n').Length));
            line += block.Count(glyph => glyph == '\n') + 2;
        }

        return new Document(name, SourceFormat.PlainText, Joined(passages));
    }

    public static Document Of(params string[] blocks) => Read("test.txt", string.Join("\n\n", blocks));

    private static IEnumerable<Passage> Block(string block, int line)
    {
        var lines = block.Split('\n').Where(text => text.Trim().Length > 0).ToList();
        if (lines.Count == 0)
            yield break;

        var isHeading = lines.Count == 1 && IsHeading(lines[0].Trim());
        if (!isHeading && lines.TrueForAll(text => Item().IsMatch(text)))
        {
            foreach (var text in lines)
            {
                var item = Item().Match(text);
                yield return Marked(PassageKind.ListItem, text[item.Length..], line++) with { Label = item.Groups["label"].Value };
            }

            yield break;
        }

        var whole = string.Join(' ', lines.Select(text => text.Trim()));
        var kind = isHeading ? PassageKind.Heading : PassageKind.Paragraph;
        yield return Marked(kind, whole.TrimStart('#', ' '), line);
    }

    private static bool IsHeading(string text) =>
        text.Length < 120 && text[^1] is not ('.' or ',' or ';' or ':' or '"') && (text.StartsWith('#') || Heading().IsMatch(text));

    /// <summary>Joins paragraphs that a page break cut, over what stands at the foot of a page.</summary>
    private static List<Passage> Joined(List<Passage> passages)
    {
        for (var index = 0; index < passages.Count; index++)
        {
            var text = passages[index].Text;
            if (passages[index].Kind is not PassageKind.Paragraph || text.Length < 60 || text[^1] is '.' or '!' or '?' or '"' or ']' or ')' or ':')
                continue;
            for (var next = index + 1; next < Math.Min(passages.Count, index + 8) && passages[next].Kind is PassageKind.Paragraph; next++)
            {
                if (!(char.IsLower(passages[next].Text[0]) || (next == index + 1 && passages[next].Text.StartsWith("Of ", StringComparison.Ordinal))))
                    continue;
                passages[index] = passages[index] with { Text = $"{text} {passages[next].Text}" };
                passages.RemoveAt(next);
                break;
            }
        }

        return passages;
    }

    private static Passage Marked(PassageKind kind, string text, int line)
    {
        var plain = new StringBuilder();
        var marks = new List<Mark>();
        var last = 0;
        foreach (Match match in Markup().Matches(text))
        {
            plain.Append(text, last, match.Index - last);
            var inside = match.Groups["inside"].Value;
            var (markKind, target) = match.Value[0] switch
            {
                '*' => (MarkKind.Italic, (string?)null),
                '^' => (MarkKind.Superscript, null),
                '@' => (MarkKind.Citation, inside),
                '`' => (MarkKind.Code, null),
                _ => (MarkKind.Link, (string?)match.Groups["target"].Value),
            };
            marks.Add(new Mark(markKind, new TextSpan(plain.Length, inside.Length), target));
            plain.Append(inside);
            last = match.Index + match.Length;
        }

        plain.Append(text, last, text.Length - last);
        return new Passage(kind, plain.ToString(), new Location(line, 1)) { Marks = marks, Level = kind is PassageKind.Heading ? 1 : 0 };
    }

    [GeneratedRegex(@"^\s*(- )?(?<label>\[\d+\]|\d+[.)]|\(\d+\))\s+(?=\S)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(\d+(\.\d+)*\.?\s+\p{Lu}|References$|参考文献$|Literature$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\*(?<inside>[^*\n]+)\*|\^\{(?<inside>[^}]+)\}|\[(?<inside>https?://[^\]]+)\]\((?<target>\S+)\)|@\{(?<inside>[^}]+)\}|`(?<inside>[^`]+)`|<(?<inside>https?:[^>]+)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
