using System.Globalization;

namespace CiteAudit.Reading.Linking;

// The keys of a reference list in the order it prints them, and the number each goes by: the one printed, else its position.
internal sealed class EntryOrder
{
    private const int WidestRange = 60;

    private readonly List<string> keys = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> byNumber = [];

    public EntryOrder(IEnumerable<(string Key, string? Label)> entries)
    {
        foreach (var (key, label) in entries)
        {
            positions.TryAdd(key, keys.Count);
            keys.Add(key);
            byNumber.TryAdd(NumberOf(label) ?? keys.Count, key);
        }
    }

    public string? KeyOf(int number) => byNumber.GetValueOrDefault(number);

    // From the first key to the last, in list order; null when that is no range.
    public IReadOnlyList<string>? Between(string first, string last) =>
        positions.TryGetValue(first, out var start) && positions.TryGetValue(last, out var end) && end > start && end - start <= WidestRange
            ? keys[start..(end + 1)]
            : null;

    private static int? NumberOf(string? label) =>
        int.TryParse(label?.Trim('[', ']', '(', ')', '.', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
