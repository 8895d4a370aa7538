using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>
/// The entry as it stands on the page. A field may be misread; what the record says and the page has is not held against the entry.
/// </summary>
internal sealed class PrintedText(string raw)
{
    private const int Longest = 4000;

    // Shorter titles and names stand in other words by chance.
    private const int ShortestTitle = 15;
    private const int ShortestName = 3;
    private const int MostNames = 3;

    private readonly Lazy<IReadOnlyList<string>> words = new(() => FoldedText.Of(Letters.Undamaged(raw[..Math.Min(raw.Length, Longest)])).Words);

    private string Squeezed => field ??= string.Concat(words.Value);

    private HashSet<string> Words => field ??= words.Value.ToHashSet(StringComparer.Ordinal);

    public bool Has(string recordedTitle)
    {
        var title = TitleText.Of(recordedTitle).Squeezed;
        return title.Length >= ShortestTitle && Squeezed.Contains(title, StringComparison.Ordinal);
    }

    public bool HasName(PersonName name)
    {
        var key = NameKey.Of(name);
        return key.Joined.Length >= ShortestName && (key.Family.All(Words.Contains) || Words.Contains(key.Joined));
    }

    /// <summary>The first of the recorded people, or all of a few.</summary>
    public bool HasNames(IReadOnlyList<PersonName> recorded)
    {
        var people = recorded.Where(name => !name.IsOrganisation).Take(MostNames).ToList();
        return people.Count > 0 && people.TrueForAll(HasName);
    }
}
