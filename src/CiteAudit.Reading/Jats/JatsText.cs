using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Jats;

// Writes the text inside a block, with what its elements say of it as marks. What is a block itself is handed back.
internal sealed class JatsText(RunText run, JatsLinks links, Action<XElement> block)
{
    public static string? Plain(XElement? element)
    {
        if (element is null)
            return null;

        var run = new RunText();
        new JatsText(run, JatsLinks.None, static _ => { }).WriteInside(element);
        return run.Passage(PassageKind.Paragraph, default)?.Text;
    }

    public void WriteInside(XElement parent)
    {
        foreach (var node in parent.Nodes())
            Write(node);
    }

    public void Write(XNode node)
    {
        if (node is XText text)
            run.Append(text.Value);
        else if (node is XElement element && !JatsLists.Unread.Contains(element.Name()))
            Element(element);
    }

    private void Element(XElement element)
    {
        run.At(element.Location() with { Column = 0 });
        if (links.Of(element) is var (kind, target))
            run.Marked(kind, target, () => Linked(element));
        else if (element.Is("alternatives", "citation-alternatives"))
            Element(element.Elements().FirstOrDefault(form => form.Is("math", "textual-form", "mixed-citation", "table")) ?? element.Elements().FirstOrDefault() ?? new XElement("x"));
        else if (JatsLists.Blocks.Contains(element.Name()))
            block(element);
        else
            Inline(element);
    }

    private void Inline(XElement element)
    {
        switch (element.Name())
        {
            case "math":
                run.Append(JatsFormula.Characters(element));
                break;
            case "tex-math":
                run.Append(JatsFormula.Body(element.Value));
                break;
            case "break":
                run.Append(" ");
                break;
            case "given-names" or "suffix" when element.PreviousNode is XElement { Name.LocalName: "surname" }:
                run.Append(" ");
                WriteInside(element);
                break;
            default:
                Marked(element);
                break;
        }
    }

    private void Marked(XElement element)
    {
        MarkKind? kind = element.Name() switch
        {
            "italic" => MarkKind.Italic,
            "bold" => MarkKind.Bold,
            "sup" => MarkKind.Superscript,
            "sub" => MarkKind.Subscript,
            "monospace" => MarkKind.Code,
            _ => null,
        };
        if (kind is { } mark)
            run.Marked(mark, target: null, () => WriteInside(element));
        else
            WriteInside(element);
    }

    // A reference without text stands for the label of what it leads to.
    private void Linked(XElement element)
    {
        if (element.IsEmpty && links.LabelOf(element) is { } label)
            run.Append(label);
        else
            WriteInside(element);
    }
}
