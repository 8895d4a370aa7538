using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Linking;
using CiteAudit.Reading.Runs;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Jats;

// Walks the blocks of an article in reading order and makes a passage of each.
internal sealed class JatsWriter
{
    private readonly List<Passage> passages = [];
    private readonly JatsBibliography bibliography;
    private readonly JatsNotes notes;
    private readonly JatsLinks links;
    private readonly CitationGroups groups;
    private bool inReferences;

    public JatsWriter(JatsBibliography bibliography, JatsNotes notes)
    {
        this.bibliography = bibliography;
        this.notes = notes;
        links = new JatsLinks(bibliography.Keys, bibliography.Labels, notes.Labels);
        groups = new CitationGroups(bibliography.Order);
    }

    public IReadOnlyList<Passage> Passages => passages;

    public void Heading(string? text, int level, Location location)
    {
        if (!string.IsNullOrEmpty(text))
            passages.Add(new Passage(PassageKind.Heading, text, location) { Level = level });
    }

    public void Blocks(XElement? parent, int depth, PassageKind kind = PassageKind.Paragraph)
    {
        foreach (var child in parent?.Elements() ?? [])
        {
            if (!JatsLists.Unread.Contains(child.Name()))
                Block(child, depth, kind);
        }
    }

    private void Block(XElement element, int depth, PassageKind kind)
    {
        switch (element.Name())
        {
            case "p" or "attrib" or "verse-line" or "disp-formula" or "mixed-citation" or "speaker":
                Text(element, kind, depth);
                break;
            case "title":
                Text(element, PassageKind.Heading, depth);
                break;
            case "sec" or "app" or "ack" or "notes" or "glossary":
                Blocks(element, depth + 1, kind);
                break;
            case "disp-quote" or "verse-group":
                Blocks(element, depth, PassageKind.Quote);
                break;
            case "list":
                List(element, depth);
                break;
            case "def-item":
                Text(element, PassageKind.ListItem, depth);
                break;
            case "fig" or "table-wrap" or "boxed-text" or "supplementary-material" or "chem-struct-wrap" or "statement":
                Captioned(element, depth, kind);
                break;
            case "fn":
                Note(element);
                break;
            case "code" or "preformat":
                passages.Add(new Passage(PassageKind.Code, element.Value.Trim('\r', '\n'), element.Location()));
                break;
            case "ref-list":
                References(element, depth);
                break;
            case "label":
                break;
            default:
                Blocks(element, depth, kind);
                break;
        }
    }

    // A paragraph may hold lists, figures and notes: they follow it.
    private void Text(XElement element, PassageKind kind, int level, string? label = null, Location? at = null)
    {
        var run = new RunText();
        var later = new List<XElement>();
        new JatsText(run, links, Inner).WriteInside(element);
        if (run.Passage(kind, at ?? element.Location()) is { } passage)
            passages.Add(groups.Gather(passage) with { Level = kind is PassageKind.Heading or PassageKind.ListItem ? Math.Max(1, level) : 0, Label = label });
        foreach (var block in later)
            Block(block, level, kind is PassageKind.Heading ? PassageKind.Paragraph : kind);

        void Inner(XElement inner)
        {
            if (!inner.Is("p", "title", "def", "caption", "speech"))
            {
                later.Add(inner);
                return;
            }

            run.Append(" ");
            new JatsText(run, links, Inner).WriteInside(inner);
            run.Append(" ");
        }
    }

    private void List(XElement list, int depth)
    {
        Heading(JatsText.Plain(list.Child("title")), depth + 1, list.Location());
        var number = 0;
        foreach (var item in list.Children("list-item"))
        {
            number++;
            var label = JatsText.Plain(item.Child("label")) ?? (list.Stated("list-type") is "order" ? FormattableString.Invariant($"{number}.") : "•");
            foreach (var block in item.Elements().Where(child => !child.Is("label")))
            {
                if (block.Is("p"))
                    Text(block, label is null ? PassageKind.Paragraph : PassageKind.ListItem, 1, label);
                else
                    Block(block, depth, PassageKind.Paragraph);
                label = null;
            }
        }
    }

    private void Captioned(XElement element, int depth, PassageKind kind)
    {
        var caption = element.Child("caption");
        if (element.Child("label") is not null || caption is not null)
            Text(new XElement("p", element.Child("label") is { } label ? new object[] { label.Nodes(), ". " } : [], Spaced(caption)), PassageKind.Caption, 0, at: element.Location());
        foreach (var table in element.Inside("table"))
            passages.AddRange(JatsTable.Rows(table, links).Select(groups.Gather));
        foreach (var child in element.Elements().Where(child => !child.Is("label", "caption", "table", "alternatives") && !JatsLists.Unread.Contains(child.Name())))
            Block(child, depth, kind);
    }

    private static IEnumerable<object> Spaced(XElement? caption) =>
        caption?.Elements().SelectMany(part => new object[] { part.Nodes(), " " }) ?? [];

    private void Note(XElement note)
    {
        var label = notes.LabelOf(note);
        if (inReferences)
            Heading("Notes", 2, note.Location());
        inReferences = false;
        foreach (var paragraph in note.Children("p"))
        {
            Text(paragraph, PassageKind.Footnote, 0, label);
            label = null;
        }
    }

    private void References(XElement list, int depth)
    {
        // The heading of a section around the list would announce entries that are not printed here.
        if (passages is [.., { Kind: PassageKind.Heading } last] && HeadingWords.IsReferences(last.Text))
            passages.RemoveAt(passages.Count - 1);
        if (bibliography.IsStructured)
            return;

        var title = JatsText.Plain(list.Child("title"));
        Heading(title is not null && HeadingWords.IsReferences(title) ? title : "References", depth + 1, list.Location());
        inReferences = true;
        foreach (var reference in list.Inside("ref"))
            passages.AddRange(bibliography.PrintedIn(reference));
    }
}
