using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Linking;
using CiteAudit.Reading.Runs;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Html;

// Walks the blocks of an article in reading order and makes a passage of each.
internal sealed class BlockWriter(InlineScope scope, Chrome chrome, IReadOnlySet<IElement> holders)
{
    private readonly List<Passage> passages = [];
    private readonly List<Passage> asides = [];
    private readonly HashSet<Entry> written = [];
    private readonly ListNumbers numbers = new();
    private readonly CitationGroups groups = new(scope.Bibliography!.Order);
    private RunText run = new();
    private InlineWriter? inline;
    private Location start;
    private BlockFrame frame = BlockFrame.Body;
    private bool inReferences;

    public IReadOnlyList<Passage> Write(IElement root)
    {
        Children(root);
        Flush();
        return passages;
    }

    private void Children(IElement parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IElement element && (element.IsBlock() || holders.Contains(element)))
                Block(element);
            else
                Inline(child);
        }
    }

    private void Inline(INode node)
    {
        if (run.Length == 0 && node is IElement element)
            start = element.Location();
        (inline ??= new InlineWriter(run, scope, Hides)).Write(node);
    }

    private void Block(IElement element)
    {
        if (scope.Bibliography?.EntryOf(element) is { } entry)
        {
            Entry(entry);
            return;
        }

        if (chrome.Hides(element))
            return;

        var outer = frame;
        Flush();
        frame = BlockFrame.Of(element, outer, scope.Notes, numbers);
        start = element.Location();
        inline = new InlineWriter(run, scope, Hides);
        inline.At(element);
        if (element.IsNamed("table") && !TableRows.IsLayout(element) && !HoldsEntries(element))
            passages.AddRange(TableRows.Of(element, Text).Select(groups.Gather));
        else if (element.IsNamed("pre"))
            Code(element);
        else
            Children(element);
        Flush();
        frame = outer.Kind == PassageKind.ListItem ? outer with { Label = null, Kind = PassageKind.Paragraph } : outer;
    }

    private bool HoldsEntries(IElement table) => table.QuerySelectorAll("tr").Any(row => scope.Bibliography?.EntryOf(row) is not null);

    private Passage? Text(IElement element, PassageKind kind)
    {
        var text = new RunText();
        new InlineWriter(text, scope, Hides).WriteInside(element);
        return text.Passage(kind, element.Location());
    }

    private void Code(IElement element)
    {
        var text = element.TextContent.Trim('\r', '\n');
        if (!string.IsNullOrWhiteSpace(text))
            passages.Add(new Passage(PassageKind.Code, text, element.Location()));
    }

    private void Entry(Entry entry)
    {
        Flush();
        if (!written.Add(entry))
            return;
        if (!inReferences)
            Head("References", entry.Passage.Location);
        inReferences = true;
        passages.Add(entry.Passage);
    }

    // Notes that stand in the line they belong to are put after it.
    private bool Hides(IElement element)
    {
        if (!BlockFrame.IsInlineNote(element))
            return chrome.Hides(element) || element.HasRole("doc-backlink") || (frame.IsNote && EntryText.IsAddition(element));
        var text = new RunText();
        new InlineWriter(text, scope, chrome.Hides).WriteInside(element);
        if (text.Passage(PassageKind.Footnote, element.Location()) is { } note)
            asides.Add(note);
        return true;
    }

    // Lists need a heading to be told apart, whether the page prints one or not.
    private void Head(string words, Location location)
    {
        passages.Add(new Passage(PassageKind.Heading, words, location) { Level = 2 });
        inReferences = false;
    }

    private void Flush()
    {
        if (run.Passage(frame.Kind, start) is { } passage)
        {
            if (frame.IsNote && inReferences)
                Head("Notes", start);
            passages.Add(groups.Gather(passage) with { Level = frame.Level, Label = frame.Label });
            inReferences = frame.Kind == PassageKind.Heading ? HeadingWords.IsReferences(passage.Text) : inReferences && frame.Kind != PassageKind.Paragraph;
            frame = frame.AfterFirst();
        }

        passages.AddRange(asides.Select(groups.Gather));
        asides.Clear();
        run = new RunText();
        inline = null;
    }
}
