using System.Text;

namespace CiteAudit.Training.Rendering;

/// <summary>
/// Makes up phrases from a file of lines such as <c>title: Zur {feminine} {genitive}</c>: one line of a name is taken by chance, and
/// what stands in braces is made up in turn.
/// </summary>
internal sealed class PhraseBook(string language, Random random)
{
    private readonly ILookup<string, string> lines = WordFile.Lines("phrases/" + language)
        .Select(line => line.Split(": ", 2))
        .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> choices = new(StringComparer.Ordinal);

    public string Say(string name)
    {
        var said = new StringBuilder();
        Add(name, said);
        said[0] = char.ToUpperInvariant(said[0]);
        return said.ToString();
    }

    private void Add(string name, StringBuilder said)
    {
        if (!choices.TryGetValue(name, out var known))
            choices[name] = known = [.. lines[name]];

        var line = known[random.Next(known.Length)];
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] != '{')
            {
                said.Append(line[at]);
                continue;
            }

            var end = line.IndexOf('}', at);
            Add(line[(at + 1)..end], said);
            at = end;
        }
    }
}
