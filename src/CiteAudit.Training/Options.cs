using System.Globalization;

namespace CiteAudit.Training;

/// <summary>What was asked for: words first, then names with values.</summary>
internal sealed record Options(string Command, IReadOnlyDictionary<string, string> Values)
{
    public static Options Parse(IReadOnlyList<string> args)
    {
        var words = args.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = words.Count; at + 1 < args.Count; at += 2)
            values[args[at].TrimStart('-')] = args[at + 1];

        return new Options(string.Join(' ', words), values);
    }

    public string Required(string name) =>
        Values.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing.", nameof(name));

    public string? Optional(string name) => Values.GetValueOrDefault(name);

    public int Number(string name, int otherwise) =>
        Values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public float Share(string name, float otherwise) =>
        Values.TryGetValue(name, out var value) ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
