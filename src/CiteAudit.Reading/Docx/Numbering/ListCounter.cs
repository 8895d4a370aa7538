using System.Text;
using System.Text.RegularExpressions;
using CiteAudit.Reading.Docx.Styles;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Numbering;

// Counts paragraphs as Word does, for the numbers of a list are printed but nowhere written.
internal sealed partial class ListCounter(IReadOnlyDictionary<int, ListDefinition> lists, StyleSheet styles)
{
    private const int MostLevels = 9;
    private const string Bullet = "•";

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int List, int Level)> started = [];

    public ListLabel? Next(ParagraphProperties? properties)
    {
        var style = styles.Paragraph(properties?.ParagraphStyleId?.Val?.Value);
        var own = properties?.NumberingProperties;
        var id = own?.NumberingId?.Val?.Value ?? style.Numbering?.NumberingId?.Val?.Value;
        if (id is null or 0 || !lists.TryGetValue(id.Value, out var list))
            return null;

        var at = Math.Clamp(own?.NumberingLevelReference?.Val?.Value ?? LevelOf(style, list), 0, MostLevels - 1);
        if (!list.Levels.TryGetValue(at, out var level))
            return null;

        var numbers = Count(id.Value, list, level, at);
        return level.Format is "bullet"
            ? new ListLabel(Bullet, at + 1, IsBullet: true)
            : new ListLabel(Print(list, level, numbers), at + 1, IsBullet: false);
    }

    // A style that numbers stands at the level that names it, whatever level it names itself (17.9.23).
    private static int LevelOf(ParagraphStyle style, ListDefinition list)
    {
        foreach (var (index, level) in list.Levels)
        {
            if (level.ParagraphStyle is { } named && string.Equals(named, style.NumberingStyle, StringComparison.Ordinal))
                return index;
        }

        return style.Numbering?.NumberingLevelReference?.Val?.Value ?? 0;
    }

    private int?[] Count(int id, ListDefinition list, ListLevel level, int at)
    {
        if (!counts.TryGetValue(list.Abstract, out var numbers))
            counts[list.Abstract] = numbers = new int?[MostLevels];
        if (started.Add((id, at)) && list.Starts.TryGetValue(at, out var start))
            numbers[at] = start;
        else
            numbers[at] = numbers[at] + 1 ?? list.Starts.GetValueOrDefault(at, level.Start);

        for (var above = 0; above < at; above++)
            numbers[above] ??= list.Levels.GetValueOrDefault(above)?.Start ?? 1;
        for (var below = at + 1; below < MostLevels; below++)
        {
            if (Restarts(list.Levels.GetValueOrDefault(below), at))
                numbers[below] = null;
        }

        return numbers;
    }

    // A level starts again behind any level above it, or only behind the one it names and those above that; 0 is never (17.9.10).
    private static bool Restarts(ListLevel? level, int at) => level?.RestartAfter is not { } restart || at < restart;

    private static string Print(ListDefinition list, ListLevel level, int?[] numbers)
    {
        var label = new StringBuilder();
        var done = 0;
        foreach (Match place in Places().Matches(level.Text))
        {
            label.Append(level.Text, done, place.Index - done);
            var index = place.Value[1] - '1';
            var format = list.Levels.GetValueOrDefault(index)?.Format;
            label.Append(NumberFormat.Print(numbers[index] ?? 0, level.InDigits && format is not "none" ? "decimal" : format));
            done = place.Index + place.Length;
        }

        return label.Append(level.Text, done, level.Text.Length - done).ToString().Trim();
    }

    [GeneratedRegex("%[1-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Places();
}
