using System.Collections.Frozen;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Which words are given names and which are family names, where nothing but the words tells the order: "Matthews Roger", "Gao Xiang".</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Given = Lexicon.IgnoringCase("given-names.txt");
    private static readonly FrozenSet<string> Family = Lexicon.IgnoringCase("family-names.txt");

    public static bool IsGiven(string word) => Given.Contains(word);

    public static bool IsFamily(string word) => Family.Contains(word);

    /// <summary>Whether a list of names without commas and initials puts the family names first, by most of its names.</summary>
    public static bool AreBehind(IEnumerable<NameChunk> names)
    {
        var votes = 0;
        foreach (var words in names.Where(name => name.Words.Count is 2 or 3 && name.IsPlain).Select(name => name.Words))
            votes += Weight(words[0]) - Weight(words[^1]);
        return votes > 0;
    }

    /// <summary>How much a word looks like a family name.</summary>
    private static int Weight(string word) => (Family.Contains(word) ? 1 : 0) - (Given.Contains(word) ? 1 : 0);
}
