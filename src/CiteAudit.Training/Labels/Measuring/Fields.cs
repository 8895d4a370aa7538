using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Measuring;

/// <summary>Brings the texts under one label to the forms in which they are compared.</summary>
internal static partial class Fields
{
    public static readonly SegmentLabel[] Counted =
    [
        SegmentLabel.Author, SegmentLabel.Title, SegmentLabel.Container, SegmentLabel.Date, SegmentLabel.Volume, SegmentLabel.Issue,
        SegmentLabel.Pages, SegmentLabel.Publisher, SegmentLabel.Doi,
    ];

    public static readonly SegmentLabel[] Beside =
        [SegmentLabel.Editor, SegmentLabel.Place, SegmentLabel.Url, SegmentLabel.Edition, SegmentLabel.Series, SegmentLabel.Identifier, SegmentLabel.Note];

    public static readonly SegmentLabel[] Main =
        [SegmentLabel.Author, SegmentLabel.Title, SegmentLabel.Container, SegmentLabel.Date, SegmentLabel.Volume, SegmentLabel.Pages];

    /// <summary>What counts as right: each text alone, and all together.</summary>
    public static HashSet<string> Accepted(SegmentLabel label, IReadOnlyList<string> texts)
    {
        var accepted = texts.Select(text => Form(label, text)).Append(Form(label, string.Concat(texts)));
        return accepted.Where(form => form.Length > 0).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The one value a reader would give: names together, otherwise the first text.</summary>
    public static string Given(SegmentLabel label, IReadOnlyList<string> texts) =>
        texts.Count == 0 ? "" : Form(label, label == SegmentLabel.Author ? string.Concat(texts) : texts[0]);

    private static string Form(SegmentLabel label, string text) => label switch
    {
        SegmentLabel.Date => Year.Match(text) is { Success: true } year ? year.Value : "",
        SegmentLabel.Volume => Number.Match(text) is { Success: true } number ? number.Value : Kept.LettersAndDigits(text),
        SegmentLabel.Pages => string.Join('-', Number.Matches(text).Take(2).Select(match => match.Value.TrimStart('0'))),
        _ => Kept.LettersAndDigits(text),
    };

    [GeneratedRegex(@"(?<!\d)(?:1[4-9]\d\d|20[0-4]\d)(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"\d+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number { get; }
}
