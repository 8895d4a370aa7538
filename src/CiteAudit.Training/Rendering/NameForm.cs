using System.Globalization;

namespace CiteAudit.Training.Rendering;

/// <summary>How a style prints a list of people.</summary>
internal sealed record NameForm(string Order, string Given, string Comma, string Between, string Last, string Two)
{
    public int Most { get; init; } = 99;

    public int Shown { get; init; } = 1;

    public string Others { get; init; } = ", et al.";

    public bool Capitals { get; init; }

    /// <summary>Editors are printed as authors are, but for what the style says of them with "editor-" before it.</summary>
    public static NameForm Of(IReadOnlyDictionary<string, string> keys, string role)
    {
        return new NameForm(Key("order", "family-first"), Key("given", "J. A."), Key("comma", ", "), Key("between", ", "), Key("last", ", "), Key("two", ", "))
        {
            Most = int.Parse(Key("most", "99"), CultureInfo.InvariantCulture),
            Shown = int.Parse(Key("shown", "1"), CultureInfo.InvariantCulture),
            Others = Key("others", ", et al."),
            Capitals = Key("family", "as-is") is "upper",
        };

        string Key(string name, string otherwise) => keys.GetValueOrDefault(role + name) ?? keys.GetValueOrDefault(name) ?? otherwise;
    }
}
