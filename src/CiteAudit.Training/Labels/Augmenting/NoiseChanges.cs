using System.Text;
using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Adds what scanning and typesetting leave behind: misread letters, words broken at the end of a line, other dashes and quotes.</summary>
internal static class NoiseChanges
{
    private const string Clear = "lIO0eoamnuhtsc,.ri1i5B-";
    private const string Misread = "1l0Oceonunbf8e.,nll1S8~";
    private static readonly (string Clear, string Misread)[] Pairs = [("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("ll", "11"), ("fi", "fl"), ("w", "vv"), ("ii", "ü"), ("ti", "fi")];

    public static void Apply(List<LabelledPart> parts, Chance chance)
    {
        if (chance.Of(0.09))
            Each(parts, text => MisreadSome(text, chance));

        if (chance.Of(0.09))
            Each(parts, text => Broken(text, chance));

        if (chance.Of(0.06))
            Each(parts, text => Respaced(text, chance));

        if (chance.Of(0.1))
            Each(parts, text => text.Replace('–', '-'));

        if (chance.Of(0.04))
            Each(parts, text => text.Replace("–", "--", StringComparison.Ordinal));

        if (chance.Of(0.1))
            Each(parts, text => text.Replace('“', '"').Replace('”', '"').Replace('‘', '\'').Replace('’', '\''));
    }

    private static void Each(List<LabelledPart> parts, Func<string, string> change)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Label is not (SegmentLabel.Url or SegmentLabel.Doi))
                parts[at] = parts[at] with { Text = change(parts[at].Text) };
        }
    }

    private static string MisreadSome(string text, Chance chance)
    {
        var read = new StringBuilder(text.Length);
        foreach (var glyph in text)
        {
            var known = Clear.IndexOf(glyph, StringComparison.Ordinal);
            if (chance.Of(0.003))
                continue;

            read.Append(known >= 0 && chance.Of(0.02) ? Misread[known] : glyph);
        }

        var (clear, misread) = chance.Any(Pairs);
        return chance.Of(0.3) ? read.ToString().Replace(clear, misread, StringComparison.Ordinal) : read.ToString();
    }

    /// <summary>Words that lost the space between them, and words that were given one.</summary>
    private static string Respaced(string text, Chance chance)
    {
        var respaced = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            var between = at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);
            if (between && text[at] == ' ' && chance.Of(0.12))
                continue;

            respaced.Append(text[at]);
            if (between && char.IsLower(text[at]) && chance.Of(0.015))
                respaced.Append(' ');
        }

        return respaced.ToString();
    }

    private static string Broken(string text, Chance chance)
    {
        var words = text.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Length > 6 && words[at].All(char.IsLetter) && chance.Of(0.15))
                words[at] = words[at].Insert(3 + chance.Below(words[at].Length - 5), chance.Of(0.7) ? "- " : "-");
        }

        return string.Join(' ', words);
    }
}
