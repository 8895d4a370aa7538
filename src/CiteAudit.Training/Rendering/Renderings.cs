using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Rendering;

/// <summary>References in many styles, as many as are asked for; the same seed gives the same references.</summary>
internal static class Renderings
{
    // As reference lists have them: mostly articles, then books and their parts.
    private static readonly (string Kind, double Share)[] Kinds =
    [
        ("article", 0.42), ("book", 0.13), ("chapter", 0.15), ("paper", 0.07), ("edited", 0.04), ("thesis", 0.03), ("report", 0.03),
        ("webpage", 0.03), ("newspaper", 0.02), ("preprint", 0.01), ("dataset", 0.02), ("software", 0.02), ("film", 0.01), ("patent", 0.01), ("standard", 0.01),
    ];

    private const double Unsigned = 0.03;
    private const double InTwoLanguages = 0.05;

    private static readonly string[] Givens = ["JA", "J.A.", "J. A.", "J A", "John A."];
    private static readonly string[] Separators = ["; ", " / ", "/", ", ", " ; ", " & ", " and "];

    public static IEnumerable<Rendered> Make(FactPool latin, FactPool han, int count, int seed) => Make(latin, han, count, seed, StyleFiles.All());

    public static IEnumerable<Rendered> Make(FactPool latin, FactPool han, int count, int seed, IReadOnlyList<Style> styles)
    {
        var random = new Random(seed);
        var noise = new Noise(random);
        var weighted = styles.SelectMany(style => Enumerable.Repeat(style, int.Parse(style.Key("weight", "1"), CultureInfo.InvariantCulture))).ToList();
        var makers = new FactMakers(latin, han, random);
        for (var made = 0; made < count;)
        {
            var style = weighted[random.Next(weighted.Count)];
            var isHan = style.Key("script", "Latin") is "Han";
            if (!isHan)
                style = Varied(style, random);
            var kind = Kind(random);
            if (!style.Templates.ContainsKey(kind))
                continue;
            var facts = makers.For(style).Make(kind);
            if (Renderer.Render(style, facts) is not { } pieces)
                continue;
            if (random.NextDouble() < Unsigned)
                pieces = Anonymous.Turn(pieces);
            if (isHan && random.NextDouble() < InTwoLanguages)
                pieces = Noise.Doubled(pieces);
            pieces = noise.Add(isHan ? noise.Widen(pieces) : pieces);
            if (style.Key("leads", "") is { Length: > 0 } leads && random.NextDouble() < 0.35)
                pieces = noise.Led(pieces, leads);
            yield return new Rendered(string.Create(CultureInfo.InvariantCulture, $"rendered-{seed}-{++made}"), style.Name, kind, Whole(pieces), facts.Authors);
        }
    }

    private static string Kind(Random random)
    {
        var at = random.NextDouble();
        foreach (var (kind, share) in Kinds)
        {
            if ((at -= share) < 0)
                return kind;
        }

        return Kinds[0].Kind;
    }

    /// <summary>The style as somebody applies it who does not know it well: names otherwise than it wants them.</summary>
    private static Style Varied(Style style, Random random)
    {
        var authors = style.Authors;
        if (random.NextDouble() < 0.1)
            authors = authors with { Given = Givens[random.Next(Givens.Length)] };
        if (random.NextDouble() < 0.07)
            authors = authors with { Capitals = !authors.Capitals };
        if (random.NextDouble() < 0.05)
            authors = authors with { Comma = authors.Comma is ", " ? " " : ", " };
        if (random.NextDouble() < 0.07)
        {
            var separator = Separators[random.Next(Separators.Length)];
            authors = authors with { Between = separator, Last = separator, Two = separator };
        }

        return style with { Authors = authors };
    }

    /// <summary>White space and wrapping marks around a value are no part of it.</summary>
    private static List<Piece> Whole(IReadOnlyList<Piece> pieces)
    {
        var whole = new List<Piece>();
        foreach (var piece in pieces)
        {
            var bare = piece.Label is SegmentLabel.Other ? piece.Text : piece.Text.Trim();
            var lead = piece.Label is SegmentLabel.Other ? 0 : piece.Text.Length - piece.Text.TrimStart().Length;
            Add(SegmentLabel.Other, piece.Text[..lead]);
            Add(piece.Label, bare);
            Add(SegmentLabel.Other, piece.Text[(lead + bare.Length)..]);
        }

        return whole;

        void Add(SegmentLabel label, string text)
        {
            if (text.Length == 0)
                return;
            if (label is SegmentLabel.Other && whole.Count > 0 && whole[^1].Label is SegmentLabel.Other)
                whole[^1] = new Piece(label, whole[^1].Text + text);
            else
                whole.Add(new Piece(label, text));
        }
    }
}
