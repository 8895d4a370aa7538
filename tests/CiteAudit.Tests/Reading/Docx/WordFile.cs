using System.IO.Compression;
using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Reading.Docx;

// A Word document made part by part, as small as Word itself accepts it.
internal sealed class WordFile(string body)
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" """;

    private readonly List<(string Name, string Text)> parts = [];
    private readonly StringBuilder overrides = new();
    private readonly StringBuilder relations = new();

    public string MainType { get; init; } = Types + "document.main+xml";

    public WordFile Styles(string xml) => Part("styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public WordFile Numbering(string xml) => Part("numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public WordFile Footnotes(string xml) => Part("footnotes", $"<w:footnotes {Namespaces}>{xml}</w:footnotes>");

    public WordFile Endnotes(string xml) => Part("endnotes", $"<w:endnotes {Namespaces}>{xml}</w:endnotes>");

    public WordFile Comments(string xml) => Part("comments", $"<w:comments {Namespaces}>{xml}</w:comments>");

    public WordFile Link(string id, string target) => Relation(id, "hyperlink", target, " TargetMode=\"External\"");

    public WordFile Sources(string xml)
    {
        parts.Add(("customXml/item1.xml", xml));
        return Relation("custom1", "customXml", "../customXml/item1.xml", "");
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in All())
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }

    public Document Read()
    {
        Assert.True(DocumentReader.TryRead(new Source("a.docx", Bytes()), out var document, out var problem), problem?.ToString());
        return document;
    }

    public static string Paragraph(string inner) => $"<w:p>{inner}</w:p>";

    public static string Text(string text) => $"<w:p>{Run(text)}</w:p>";

    public static string Run(string text, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{Run(text)}</w:p>";

    public static string Begin(string data = "") => $"<w:r><w:fldChar w:fldCharType=\"begin\">{data}</w:fldChar></w:r>";

    public static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{System.Security.SecurityElement.Escape(code)}</w:instrText></w:r>";

    public static string Separate() => "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    public static string End() => "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static string Field(string code, string result) => Begin() + Code(code) + Separate() + Run(result) + End();

    private WordFile Part(string name, string xml)
    {
        parts.Add(($"word/{name}.xml", xml));
        overrides.Append($"<Override PartName=\"/word/{name}.xml\" ContentType=\"{Types}{name}+xml\"/>");
        return Relation(name, name, name + ".xml", "");
    }

    private WordFile Relation(string id, string type, string target, string mode)
    {
        relations.Append($"<Relationship Id=\"{id}\" Type=\"{Relations}{type}\" Target=\"{target}\"{mode}/>");
        return this;
    }

    private IEnumerable<(string Name, string Text)> All() =>
    [
        ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{MainType}"/>{overrides}</Types>"""),
        ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="{Relations}officeDocument" Target="word/document.xml"/></Relationships>"""),
        ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"""),
        .. parts,
    ];
}
