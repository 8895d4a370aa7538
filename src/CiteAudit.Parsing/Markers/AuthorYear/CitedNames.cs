using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>The names that stand before a year, with whatever other words stand before them.</summary>
internal sealed record CitedNames(IReadOnlyList<NameWord> Words, bool AndOthers, bool IsTruncated)
{
    private const int LongestOthers = 3;

    private static readonly HashSet<string> Others = [.. Lexicon.Lines("others-words.txt")];

    public static CitedNames Of(string text, int start, int end)
    {
        var (words, isTruncated) = NameWords.Of(text, start, end);
        var others = WordsOfOthers(words);
        words.RemoveRange(words.Count - others, others);
        while (words.Count > 0 && words[^1].Kind is NameWordKind.Separator)
            words.RemoveAt(words.Count - 1);
        return new CitedNames(words, others > 0, isTruncated);
    }

    /// <summary>Where names may start: at a name or its particle, and not behind another that is joined to it.</summary>
    public bool MayStart(int index, bool inBrackets)
    {
        if (Words[index].Kind is not (NameWordKind.Name or NameWordKind.Particle or NameWordKind.Other) || (Words[index].Kind is NameWordKind.Other && !char.IsDigit(Words[index].Parts[0][0])))
            return false;
        if (index == 0)
            return true;

        var isJoined = Words[index - 1].Kind is NameWordKind.Connector || (inBrackets && Words[index - 1].Kind is NameWordKind.Separator);
        return !isJoined || index < 2 || Words[index - 2].Kind is not (NameWordKind.Name or NameWordKind.Initial);
    }

    private static int WordsOfOthers(List<NameWord> words)
    {
        for (var count = Math.Min(LongestOthers, words.Count); count > 0; count--)
        {
            if (Others.Contains(string.Join(' ', words.Skip(words.Count - count).SelectMany(word => word.Parts))))
                return count;
        }

        return 0;
    }
}
