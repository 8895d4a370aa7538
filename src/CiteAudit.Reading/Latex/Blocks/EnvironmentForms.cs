using System.Globalization;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Latex.Blocks;

internal static class EnvironmentForms
{
    private static readonly Dictionary<string, EnvironmentForm> Known = WordList.Lines("LatexEnvironments")
        .Select(line => line.Split(' '))
        .Select(parts => (Name: parts[0], Form: new EnvironmentForm(Enum.Parse<EnvironmentKind>(parts[1]), parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 0)))
        .Concat(WordList.Lines("LatexVerbatim").Select(name => (Name: name, Form: new EnvironmentForm(EnvironmentKind.Verbatim, 0))))
        .ToDictionary(pair => pair.Name, pair => pair.Form, StringComparer.Ordinal);

    public static EnvironmentForm Find(string name) => Known.GetValueOrDefault(name);
}
