using CiteAudit.Reading.Docx.Citations;
using CiteAudit.Reading.Docx.Fields;
using CiteAudit.Reading.Docx.Styles;
using DocumentFormat.OpenXml;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx.Runs;

// Goes through what is in a paragraph: changes taken as accepted, comments left out, fields as they print.
internal sealed class InlineWalk(LinkTable links, StyleSheet styles, CitationFields citations, FieldStack fields, Action<W.FootnoteEndnoteReferenceType, OpenParagraph> note, Action<string> bookmark)
{
    private Stretch? link;
    private Stretch? control;

    public FieldStack Fields => fields;

    public void Walk(OpenXmlElement parent, OpenParagraph into)
    {
        foreach (var child in parent.ChildElements)
            Step(child, into);
    }

    private void Step(OpenXmlElement child, OpenParagraph into)
    {
        switch (child)
        {
            case W.Run run:
                Run(run, into);
                break;
            case W.Hyperlink hyperlink:
                Within(ref link, link ?? Target(hyperlink), hyperlink, into);
                break;
            case W.SdtRun { SdtContentRun: { } content } sdt:
                Control(sdt, content, into);
                break;
            case W.SimpleField field:
                Simple(field, into);
                break;
            case W.BookmarkStart { Name.Value: { } name }:
                bookmark(name);
                break;
            case W.DeletedRun or W.MoveFromRun or W.ParagraphProperties:
                break;
            case M.Paragraph or M.OfficeMath:
                Text(string.Concat(child.Descendants<M.Text>().Select(text => text.Text)), default, into);
                break;
            case AlternateContent alternate:
                Chosen(alternate, into);
                break;
            // Smart tags of Word 2003 are no longer in the schema, so that all inside them is unknown too.
            case OpenXmlUnknownElement { LocalName: "smartTag" }:
                Text(string.Concat(child.Descendants().Where(inner => inner.LocalName is "t").Select(inner => inner.InnerText)), default, into);
                break;
            case W.InsertedRun or W.MoveToRun or W.CustomXmlRun or W.BidirectionalOverride or W.BidirectionalEmbedding or W.SdtContentRun:
                Walk(child, into);
                break;
        }
    }

    private void Chosen(AlternateContent alternate, OpenParagraph into)
    {
        OpenXmlElement? chosen = alternate.GetFirstChild<AlternateContentChoice>();
        Walk(chosen ?? alternate, into);
    }

    private void Control(W.SdtRun sdt, OpenXmlElement content, OpenParagraph into)
    {
        var tag = sdt.SdtProperties?.GetFirstChild<W.Tag>()?.Val?.Value;
        into.InBibliography |= CitationFields.IsBibliography(tag);
        Within(ref control, control ?? citations.Tagged(tag), content, into);
    }

    private void Within(ref Stretch? place, Stretch? stretch, OpenXmlElement content, OpenParagraph into)
    {
        var before = place;
        place = stretch;
        Walk(content, into);
        place = before;
    }

    private Stretch? Target(W.Hyperlink hyperlink)
    {
        if (hyperlink.Id?.Value is { } id && links.Find(id) is { } outside)
            return new Stretch(outside + (hyperlink.Anchor?.Value is { } place ? "#" + place : ""));
        return hyperlink.Anchor?.Value is { } anchor ? new Stretch("#" + anchor) : null;
    }

    private void Simple(W.SimpleField field, OpenParagraph into)
    {
        fields.Begin(field.FieldData?.Text);
        fields.Instruct(field.Instruction?.Value ?? "");
        fields.Separate();
        Walk(field, into);
        fields.End();
    }

    private void Run(W.Run run, OpenParagraph into)
    {
        var look = Looks.Of(run.RunProperties).Over(styles.Look(run.RunProperties?.RunStyle?.Val?.Value));
        into.OwnMark = null;
        foreach (var child in run.ChildElements)
            Content(child, look, into);
        into.OwnMark = null;
    }

    private void Content(OpenXmlElement child, RunLook look, OpenParagraph into)
    {
        switch (child)
        {
            case W.Text text:
                Text(text.Text, look, into);
                break;
            case W.TabChar or W.Break or W.CarriageReturn or W.PositionalTab:
                Text(" ", look, into);
                break;
            case W.NoBreakHyphen:
                Text("-", look, into);
                break;
            case W.SymbolChar symbol:
                Text(SymbolGlyphs.Of(symbol.Font?.Value, symbol.Char?.InnerText), look, into);
                break;
            case W.FieldChar mark:
                Mark(mark);
                break;
            case W.FieldCode code:
                fields.Instruct(code.Text);
                break;
            case W.FootnoteEndnoteReferenceType reference when fields.IsPrinted:
                note(reference, into);
                break;
            case W.Ruby { } ruby when ruby.GetFirstChild<W.RubyBase>() is { } main:
                Walk(main, into);
                break;
            case W.Drawing or W.Picture or AlternateContent when fields.IsPrinted:
                Frames(child, into);
                break;
        }
    }

    private void Mark(W.FieldChar mark)
    {
        switch (mark.FieldCharType?.InnerText)
        {
            case "begin":
                fields.Begin(mark.FieldData?.Text);
                break;
            case "separate":
                fields.Separate();
                break;
            case "end":
                fields.End();
                break;
        }
    }

    // The same frame stands twice, for new readers and for old ones.
    private static void Frames(OpenXmlElement holder, OpenParagraph into)
    {
        var chosen = holder is AlternateContent alternate ? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate : holder;
        into.Frames.AddRange(chosen.Descendants<W.TextBoxContent>().Where(box => !box.Ancestors<W.TextBoxContent>().Any()));
    }

    private void Text(string text, RunLook look, OpenParagraph into)
    {
        if (!fields.IsPrinted || look.Hidden is true)
            return;
        into.InBibliography |= fields.IsInBibliography;
        into.Add(new Piece(text.Replace("\u00ad", "", StringComparison.Ordinal), look)
        {
            Citation = fields.Citation ?? control,
            Link = fields.Link ?? link,
            Note = into.OwnMark,
        });
    }
}
