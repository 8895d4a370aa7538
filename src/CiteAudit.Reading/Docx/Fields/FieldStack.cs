using CiteAudit.Reading.Docx.Runs;

namespace CiteAudit.Reading.Docx.Fields;

// The fields that are open, outermost first. They nest, and run over paragraphs.
internal sealed class FieldStack(Func<Field, Stretch?> meaning)
{
    // Word allows twenty.
    private const int Deepest = 64;

    private readonly List<Field> open = [];
    private int unkept;

    // Whether text is printed here: inside results only, and not in a table of contents.
    public bool IsPrinted => unkept == 0 && open.TrueForAll(one => one.InResult && one.Kind is not FieldKind.Contents);

    public bool IsInBibliography => open.Exists(one => one is { Kind: FieldKind.Bibliography, InResult: true });

    // The outermost citation wins: managers nest fields of their own data in it.
    public Stretch? Citation => open.Find(one => one is { Kind: FieldKind.Citation, Stretch: not null })?.Stretch;

    public Stretch? Link => open.Find(one => one is { Kind: FieldKind.Link or FieldKind.CrossReference, Stretch: not null })?.Stretch;

    public void Begin(string? data)
    {
        if (open.Count == Deepest)
        {
            unkept++;
            return;
        }

        var field = new Field();
        field.Attach(data ?? "");
        open.Add(field);
    }

    public void Instruct(string text)
    {
        if (unkept == 0 && open.Count > 0 && !open[^1].InResult)
            open[^1].Instruct(text);
    }

    public void Separate()
    {
        if (unkept > 0 || open.Count == 0)
            return;
        var field = open[^1];
        field.InResult = true;
        field.Kind = FieldCode.KindOf(field.Code);
        field.Stretch = meaning(field);
    }

    public void End()
    {
        if (unkept > 0)
        {
            unkept--;
            return;
        }

        if (open.Count == 0)
            return;
        var field = open[^1];
        open.RemoveAt(open.Count - 1);
        // EN.CITE.DATA has no result; what it carries belongs to the citation around it.
        if (!field.InResult && open.Count > 0 && !open[^1].InResult && open[^1].Data.Length == 0)
            open[^1].Attach(field.Data);
    }
}
