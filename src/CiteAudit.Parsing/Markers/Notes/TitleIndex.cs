using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.Notes;

/// <summary>Finds the titles of entries in the words of a note, whole or cut short as later notes print them.</summary>
internal sealed class TitleIndex
{
    private const int MostAlike = 200;

    private static readonly FrozenSet<string> Articles = Lexicon.IgnoringCase("articles.txt");

    private readonly Dictionary<string, List<TitledWork>> works = new(StringComparer.Ordinal);

    public TitleIndex(IReadOnlyList<Reference> references)
    {
        foreach (var reference in references)
        {
            if (TitledWork.Of(reference, Articles) is not { } work)
                continue;
            if (!works.TryGetValue(work.Title[0], out var alike))
                works.Add(work.Title[0], alike = []);
            if (alike.Count < MostAlike)
                alike.Add(work);
        }
    }

    /// <summary>The entry whose title starts at the word, when the words since <paramref name="from"/> name its author; null where several do as well.</summary>
    public (TitledWork Work, int Length)? At(IReadOnlyList<string> words, int from, int at)
    {
        if (!works.TryGetValue(words[at], out var candidates))
            return null;

        var (best, longest, alike) = ((TitledWork?)null, 0, 0);
        foreach (var work in candidates)
        {
            var length = work.LengthAt(words, from, at);
            if (length > longest)
                (best, longest, alike) = (work, length, 1);
            else if (length == longest && length > 0)
                alike++;
        }

        return best is not null && alike == 1 ? (best, longest) : null;
    }
}
