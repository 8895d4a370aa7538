using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers;

/// <summary>Leads from the label a marker prints to the entry it means.</summary>
internal sealed class EntryIndex
{
    private const int LeastBeyond = 10;

    private readonly Dictionary<string, Reference> byLabel = new(StringComparer.Ordinal);

    public EntryIndex(IReadOnlyList<Reference> references)
    {
        References = references;
        IsLabelled = references.Any(reference => reference.Label is not null);
        var position = 0;
        foreach (var reference in references)
        {
            position++;
            byLabel.TryAdd(reference.Label ?? (IsLabelled ? reference.Key : Digits(position)), reference);
            byLabel.TryAdd(reference.Key, reference);
            if (Number(reference.Label ?? Digits(position)) is { } number)
                Highest = Math.Max(Highest, number);
        }
    }

    public IReadOnlyList<Reference> References { get; }

    public int Count => References.Count;

    /// <summary>Whether the list prints labels; where it prints none, markers count its entries.</summary>
    public bool IsLabelled { get; }

    public int Highest { get; }

    public Reference? Find(string label) => byLabel.GetValueOrDefault(label);

    public bool HasAll(IEnumerable<string> labels) => labels.All(byLabel.ContainsKey);

    /// <summary>Whether a label could be of an entry that the list lacks: a number not far beyond its last.</summary>
    public bool CouldHave(string label) => Number(label) is { } number && number <= Highest + Math.Max(LeastBeyond, Highest);

    private static int? Number(string label) =>
        int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
