using CiteAudit.Model;
using CiteAudit.Reading.Docx.Styles;

namespace CiteAudit.Reading.Docx.Blocks;

// The passages of a document in reading order, and which of them the bookmarks lead to.
internal sealed class Gathering
{
    private readonly List<Gathered> passages = [];
    private readonly Dictionary<string, int> bookmarks = new(StringComparer.Ordinal);
    private readonly List<string> waiting = [];

    public IReadOnlyList<Gathered> Passages => passages;

    public IReadOnlyDictionary<string, int> Bookmarks => bookmarks;

    // A bookmark leads to the passage it starts in, or the next where it stands between two.
    public void Bookmark(string name) => waiting.Add(name);

    public void Add(Passage passage, StyleRole role, bool inBibliography)
    {
        foreach (var name in waiting)
            bookmarks.TryAdd(name, passages.Count);
        waiting.Clear();
        passages.Add(new Gathered(passage, role, inBibliography));
    }
}
