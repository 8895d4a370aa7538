using CiteAudit.Training.Rendering;

namespace CiteAudit.Training.Labels.Data;

/// <summary>Annotated strings, and strings rendered from the facts in them.</summary>
internal static class TrainingStrings
{
    /// <summary>All that the folder holds; of the largest set that is only measured on, a fifth.</summary>
    public static List<LabelledString> Read(string folder) =>
    [
        .. File.ReadLines(Path.Combine(folder, "train.jsonl")).Select(LabelledFile.ReadLine)
            .Where(text => text.Source != "giant-synthetic" || Folds.Of(text, 5) == 0),
    ];

    public static List<LabelledString> WithRendered(IEnumerable<LabelledString> strings, int count) => WithRendered(strings, count, StyleFiles.All());

    public static List<LabelledString> WithRendered(IEnumerable<LabelledString> strings, int count, IReadOnlyList<Style> styles)
    {
        var all = strings.ToList();
        return [.. all.SelectMany(text => Enumerable.Repeat(text, Sources.Times(text.Source))), .. Rendered(all, count, seed: 1, styles)];
    }

    /// <summary>Strings in the styles given whose facts are those of the strings given, so that nothing held out is seen.</summary>
    public static IEnumerable<LabelledString> Rendered(IReadOnlyList<LabelledString> strings, int count, int seed, IReadOnlyList<Style> styles)
    {
        if (count == 0)
            return [];

        var (latin, han) = FactPool.From(strings.Select(text => text.Line));
        return Renderings.Make(latin, han, count, seed, styles).Select(rendered => new LabelledString(
            rendered.Id,
            "rendered",
            rendered.Id,
            [.. rendered.Pieces.Select(piece => new LabelledPart(piece.Label, piece.Text))]));
    }
}
