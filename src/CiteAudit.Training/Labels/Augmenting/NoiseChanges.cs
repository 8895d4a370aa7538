using System.Text;
using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Adds what scanning and typesetting leave behind: misread letters, words broken at the end of a line, other dashes and quotes.</summary>
internal static class NoiseChanges
{
    private const string Clear = "lIO0eoamnuhtsc,.ri";
    private const string Misread = "1l0Oceonunbf8e.,nl";

    public static void Apply(List<LabelledPart> parts, Chance chance)
    {
        if (chance.Of(0.05))
            Each(parts, text => MisreadSome(text, chance));

        if (chance.Of(0.06))
            Each(parts, text => Broken(text, chance));

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

        return read.ToString();
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
