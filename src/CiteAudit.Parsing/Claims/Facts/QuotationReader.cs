using System.Buffers;

namespace CiteAudit.Parsing.Claims.Facts;

/// <summary>What a sentence quotes: three words or more between quotation marks that fit each other.</summary>
internal static class QuotationReader
{
    private const string Openings = "“„«「『\"";
    private const string Closings = "”“»」』\"";
    private const int FewestWords = 3;
    private const int FewestIdeographs = 6;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openings);

    public static IReadOnlyList<string> In(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(Marks))
            return [];

        List<string>? found = null;
        for (var at = 0; at < sentence.Length; at++)
        {
            var kind = Openings.IndexOf(sentence[at], StringComparison.Ordinal);
            if (kind < 0)
                continue;
            var length = sentence.AsSpan(at + 1).IndexOf(Closings[kind]);
            if (length < 0)
                continue;
            var end = at + 1 + length;
            var quoted = sentence[(at + 1)..end].Trim();
            if (IsLong(quoted))
                (found ??= []).Add(quoted);
            at = end;
        }

        return found ?? [];
    }

    private static bool IsLong(string quoted)
    {
        var (words, ideographs) = (0, 0);
        for (var at = 0; at < quoted.Length; at++)
        {
            if (quoted[at] is >= '\u3400' and <= '\u9fff')
                ideographs++;
            else if (char.IsLetter(quoted[at]) && (at == 0 || char.IsWhiteSpace(quoted[at - 1])))
                words++;
        }

        return words >= FewestWords || ideographs >= FewestIdeographs;
    }
}
