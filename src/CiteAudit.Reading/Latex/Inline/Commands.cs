using System.Globalization;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Latex.Inline;

internal static class Commands
{
    private static readonly Dictionary<string, Command> Known = WordList.Lines("LatexCommands")
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0], CommandOf, StringComparer.Ordinal);

    public static Command Find(string name)
    {
        if (Known.TryGetValue(name, out var command))
            return command;
        if (name.Length == 1 && char.IsWhiteSpace(name[0]))
            return new Command(CommandKind.Space, 0);
        // \Citet starts a sentence as \citet does not; both cite.
        return name.Length > 1 && char.IsAsciiLetterUpper(name[0]) && Known.TryGetValue(char.ToLowerInvariant(name[0]) + name[1..], out var small) && IsCitation(small.Kind)
            ? small
            : default;
    }

    public static bool IsCitation(CommandKind kind) => kind is
        CommandKind.Cite or CommandKind.CiteText or CommandKind.CiteAuthor or CommandKind.CiteYear or CommandKind.CiteTitle or CommandKind.NoCite;

    private static Command CommandOf(string[] parts) =>
        new(Enum.Parse<CommandKind>(parts[1]), parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : 0);
}
