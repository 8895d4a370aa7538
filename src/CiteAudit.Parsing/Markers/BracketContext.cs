using System.Buffers;
using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers;

/// <summary>Tells from what stands around a bracketed number whether it is an index, an interval or part of a formula.</summary>
internal static class BracketContext
{
    private const int Window = 40;

    private static readonly SearchValues<char> Operators = SearchValues.Create("=<>≤≥∈∉≈±×∑∫∪∩⊂⊆");
    private static readonly FrozenSet<string> IntervalWords = Lexicon.IgnoringCase("interval-words.txt");

    public static bool Allows(string text, TextSpan span, IReadOnlyList<string> labels)
    {
        var before = text.AsSpan(0, span.Start);
        var after = text.AsSpan(span.End);
        if (IsOperator(before.TrimEnd(), last: true) || IsOperator(after.TrimStart(), last: false))
            return false;
        if (IsIndexed(before))
            return false;
        return labels.Count != 2 || !IntervalWords.Contains(LastWord(before.TrimEnd(" :,")));
    }

    /// <summary>Whether a formula stands nearby, where a number in brackets means little.</summary>
    public static bool IsMathematical(string text, TextSpan span)
    {
        var start = Math.Max(0, span.Start - Window);
        return text.AsSpan(start, Math.Min(text.Length, span.End + Window) - start).ContainsAny(Operators);
    }

    public static string LastWord(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < Window && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
            start--;
        return text[start..].ToString();
    }

    private static bool IsOperator(ReadOnlySpan<char> text, bool last) => text.Length > 0 && Operators.Contains(last ? text[^1] : text[0]);

    /// <summary>x[1], a_i[2], x1[3]: a name of a variable touches the bracket. "Vitamin C[3]" is prose.</summary>
    private static bool IsIndexed(ReadOnlySpan<char> before)
    {
        var word = LastWord(before);
        if (word.Length == 0 || word[0] > '\u024f')
            return false;
        if (word.Contains('_', StringComparison.Ordinal))
            return true;

        var isVariable = char.IsLetter(word[0]) && word.Skip(1).All(char.IsAsciiDigit);
        return isVariable && !(char.IsUpper(word[0]) && LastWord(before[..^word.Length].TrimEnd()).Length > 2);
    }
}
