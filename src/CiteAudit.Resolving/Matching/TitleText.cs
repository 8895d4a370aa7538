using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>A title as comparison sees it: without marks of retraction, folded, in words, and with the end of its main part.</summary>
internal sealed record TitleText(string Printed, IReadOnlyList<string> Words)
{
    private const string MainPartEnds = ":?!.;–—";

    // A main part of one or two words ends before this.
    private const int LongestShortPart = 80;

    /// <summary>Hyphens and spaces come and go: "micro-short", "microshort", "micro- short".</summary>
    public string Squeezed { get; } = string.Concat(Words);

    public IReadOnlyList<string> Numbers => [.. Words.Select(Numeral.Of).OfType<string>()];

    public static TitleText Of(string title)
    {
        var plain = TitleMark.Without(Letters.Undamaged(title));
        return new TitleText(plain, FoldedText.Of(plain).Words);
    }

    /// <summary>Whether a subtitle begins after the first so many words.</summary>
    public bool HasMainPartOf(int words)
    {
        var start = Printed[..Math.Min(Printed.Length, LongestShortPart)];
        return start.Select((letter, place) => (letter, place))
            .Where(at => MainPartEnds.Contains(at.letter, StringComparison.Ordinal))
            .Any(at => FoldedText.Of(start[..at.place]).Words.Count == words);
    }
}
