using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.Notes;

/// <summary>An entry as a note would print it: by its author and the words of its title.</summary>
internal sealed class TitledWork
{
    /// <summary>So many words of a title, from its start, tell it from others by the same author.</summary>
    private const int LeastWords = 3;
    private const int LeastLetters = 2;

    /// <summary>How far before a title its author may stand: a note names few authors before it.</summary>
    private const int Reach = 40;

    private readonly int shortTitle;

    private TitledWork(Reference reference, string[] title, int shortTitle, HashSet<string> families)
    {
        (Reference, Title, Families) = (reference, title, families);
        this.shortTitle = shortTitle;
    }

    public Reference Reference { get; }

    public IReadOnlyList<string> Title { get; }

    public IReadOnlySet<string> Families { get; }

    public static TitledWork? Of(Reference reference, IReadOnlySet<string> articles)
    {
        if (reference.Title is not { Length: > 0 } printed)
            return null;
        string[] title = [.. FoldedText.Of(printed).Words];
        var led = title.Length > 1 && articles.Contains(title[0]) ? 1 : 0;
        var colon = printed.AsSpan().IndexOfAny(":?.–—");
        var main = colon > 0 ? FoldedText.Of(printed[..colon]).Words.Count : title.Length;
        if (title.Length == 0 || title[led].Length < LeastLetters)
            return null;

        var names = reference.Authors.Count > 0 ? reference.Authors : reference.Editors;
        return new TitledWork(reference, title[led..], Math.Max(1, main - led), [.. names.Take(1).SelectMany(Words), .. FoldedText.Of(reference.Raw[..Math.Min(reference.Raw.Length, 40)]).Words.Take(1)]);
    }

    /// <summary>How many words of the title stand at a place in a note; zero where they are too few to mean it.</summary>
    public int LengthAt(IReadOnlyList<string> words, int from, int at)
    {
        var length = 0;
        while (length < Title.Count && at + length < words.Count && string.Equals(Title[length], words[at + length], StringComparison.Ordinal))
            length++;
        if (length < Math.Min(shortTitle, LeastWords))
            return 0;
        for (var index = Math.Max(from, at - Reach); index < at; index++)
        {
            if (Families.Contains(words[index]))
                return length;
        }

        return 0;
    }

    private static IEnumerable<string> Words(PersonName name) => FoldedText.Of(name.Family).Words.Where(word => word.Length >= LeastLetters);
}
