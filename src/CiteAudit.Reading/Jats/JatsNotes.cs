using System.Globalization;
using System.Xml.Linq;

namespace CiteAudit.Reading.Jats;

// The notes of an article and the label each is called by: the one printed, else its position.
internal sealed class JatsNotes
{
    private readonly Dictionary<XElement, string> labels = [];
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);

    public JatsNotes(XElement article)
    {
        foreach (var note in article.Inside("fn"))
        {
            var label = JatsText.Plain(note.Child("label")) ?? note.Stated("symbol") ?? (labels.Count + 1).ToString(CultureInfo.InvariantCulture);
            labels.Add(note, label);
            if (note.Stated("id") is { } id)
                byId.TryAdd(id, label);
        }
    }

    public IReadOnlyDictionary<string, string> Labels => byId;

    public string? LabelOf(XElement note) => labels.GetValueOrDefault(note);
}
