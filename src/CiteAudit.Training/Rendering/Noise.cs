using System.Globalization;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Rendering;

/// <summary>What lists, typesetting, extraction and careless typing do to a reference. Labels stay with their text.</summary>
internal sealed class Noise(Random random)
{
    private static readonly string[] Dashes = ["-", "–", "—", "--", " - ", "–", "‐", " – "];
    private static readonly (char Open, char Close, string NewOpen, string NewClose)[] Quotes =
        [('“', '”', "\"", "\""), ('“', '”', "''", "''"), ('“', '”', "``", "''"), ('“', '”', "‘", "’"), ('‘', '’', "'", "'"), ('“', '”', "", ""), ('“', '”', "„", "“"), ('«', '»', "\"", "\"")];

    public IReadOnlyList<Piece> Add(IReadOnlyList<Piece> pieces)
    {
        if (Chance(0.15))
            pieces = Exchange(pieces, "–", Dashes[random.Next(Dashes.Length)]);
        if (Chance(0.2))
            pieces = Requote(pieces);
        if (Chance(0.04))
            pieces = InTitle(pieces, text => text.ToUpperInvariant());
        if (Chance(0.08))
            pieces = InTitle(pieces, InTitleCase);
        if (Chance(0.05))
            pieces = InTitle(pieces, Hyphenated);
        if (Chance(0.05))
            pieces = Exchange(Exchange(pieces, ", ", ","), ". ", ".");
        if (Chance(0.04))
            pieces = Exchange(Exchange(pieces, ",", " ,"), ".", " .");
        if (Chance(0.03))
            pieces = Exchange(pieces, "(", "( ");
        if (Chance(0.1) && pieces[^1] is { Label: SegmentLabel.Other } last)
            pieces = [.. pieces.SkipLast(1), .. last.Text.TrimEnd('.', '。', '．') is { Length: > 0 } rest ? [last with { Text = rest }] : Array.Empty<Piece>()];
        return Chance(0.3) ? Numbered(pieces) : pieces;
    }

    /// <summary>Chinese lists have narrow signs or wide ones, and spaces behind them or none.</summary>
    public IReadOnlyList<Piece> Widen(IReadOnlyList<Piece> pieces)
    {
        if (Chance(0.15))
            pieces = Exchange(Exchange(Exchange(pieces, ". ", "．"), ", ", "，"), ": ", "：");
        else if (Chance(0.1))
            pieces = Exchange(Exchange(Exchange(pieces, ". ", "."), ", ", ","), ": ", ":");
        else if (Chance(0.15))
            pieces = Exchange(Exchange(Exchange(pieces, "．", ". "), "，", ", "), "：", ": ");
        if (Chance(0.1))
            pieces = Exchange(Exchange(pieces, "(", "（"), ")", "）");
        return pieces;
    }

    /// <summary>Journals in two languages print what stands in Latin letters first, and then the whole.</summary>
    public static IReadOnlyList<Piece> Doubled(IReadOnlyList<Piece> pieces)
    {
        var latin = pieces.Where(piece => piece.Label is SegmentLabel.Author or SegmentLabel.Date or SegmentLabel.Pages)
            .SelectMany(piece => new[] { piece, new Piece(SegmentLabel.Other, ". ") });
        return [.. latin, new Piece(SegmentLabel.Other, "(in Chinese) ["), .. pieces, new Piece(SegmentLabel.Other, "]")];
    }

    /// <summary>What footnotes say before a reference.</summary>
    public IReadOnlyList<Piece> Led(IReadOnlyList<Piece> pieces, string language)
    {
        var leads = WordFile.Words("leads-" + language);
        var lead = leads[random.Next(leads.Count)];
        if (language is not "zh")
            lead += " ";
        return pieces[0].Label is SegmentLabel.Other
            ? [pieces[0] with { Text = pieces[0].Text + lead }, .. pieces.Skip(1)]
            : [new Piece(SegmentLabel.Other, lead), .. pieces];
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private static IReadOnlyList<Piece> Exchange(IReadOnlyList<Piece> pieces, string old, string other) =>
        [.. pieces.Select(piece => piece.Label is SegmentLabel.Doi or SegmentLabel.Url or SegmentLabel.Identifier ? piece : piece with { Text = piece.Text.Replace(old, other, StringComparison.Ordinal) })];

    private IReadOnlyList<Piece> Requote(IReadOnlyList<Piece> pieces)
    {
        var quote = Quotes[random.Next(Quotes.Length)];
        return [.. pieces.Select(piece => piece.Label is not SegmentLabel.Other ? piece : piece with
        {
            Text = piece.Text.Replace(quote.Open.ToString(), quote.NewOpen, StringComparison.Ordinal).Replace(quote.Close.ToString(), quote.NewClose, StringComparison.Ordinal),
        }).Where(piece => piece.Text.Length > 0)];
    }

    private static IReadOnlyList<Piece> InTitle(IReadOnlyList<Piece> pieces, Func<string, string> change) =>
        [.. pieces.Select(piece => piece.Label is SegmentLabel.Title ? piece with { Text = change(piece.Text) } : piece)];

    private static string InTitleCase(string text) =>
        string.Join(' ', text.Split(' ').Select(word => word.Length > 3 ? char.ToUpperInvariant(word[0]) + word[1..] : word));

    /// <summary>A line that broke inside a long word.</summary>
    private string Hyphenated(string text)
    {
        var words = text.Split(' ');
        var index = Array.FindIndex(words, word => word.Length > 7 && word.All(char.IsLetter));
        if (index < 0)
            return text;
        var cut = random.Next(3, words[index].Length - 3);
        words[index] = words[index].Insert(cut, random.Next(2) == 0 ? "- " : "-");
        return string.Join(' ', words);
    }

    private IReadOnlyList<Piece> Numbered(IReadOnlyList<Piece> pieces)
    {
        var number = random.Next(1, 160).ToString(CultureInfo.InvariantCulture);
        var printed = random.Next(7) switch { 0 or 1 => $"[{number}] ", 2 or 3 => $"{number}. ", 4 => $"({number}) ", 5 => $"{number} ", _ => $"[{number}]" };
        return pieces[0].Label is SegmentLabel.Other
            ? [pieces[0] with { Text = printed + pieces[0].Text }, .. pieces.Skip(1)]
            : [new Piece(SegmentLabel.Other, printed), .. pieces];
    }
}
