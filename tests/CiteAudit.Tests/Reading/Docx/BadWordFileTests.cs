using System.IO.Compression;
using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;
using static CiteAudit.Tests.Reading.Docx.WordFile;

namespace CiteAudit.Tests.Reading.Docx;

public sealed class BadWordFileTests
{
    private static readonly WordFile Good = new(Text("Owls hear well."));

    [Fact]
    public void A_file_cut_short_is_said_to_be_damaged() =>
        Assert.Contains("damaged", Refusal(Good.Bytes()[..400]), StringComparison.Ordinal);

    [Fact]
    public void A_part_packed_too_tight_is_not_unpacked() =>
        Assert.Contains("packed far tighter", Refusal(With("word/media/a.bin", new byte[64 << 20])), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_unpacks_to_too_much_is_refused()
    {
        var bytes = Patched(Good.Bytes(), "word/document.xml", declared: 300u << 20);

        Assert.Contains("more than 256 megabytes", Refusal(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_longer_than_it_says_is_read_no_further()
    {
        var bytes = Patched(new WordFile(string.Concat(Enumerable.Repeat(Text("Owls hear well."), 50_000))).Bytes(), "word/document.xml", declared: 2000);

        Assert.Contains("damaged", Refusal(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../evil.xml")]
    [InlineData("word\\..\\..\\evil.xml")]
    public void A_part_whose_name_leads_out_is_refused(string name) =>
        Assert.Contains("leads out", Refusal(With(name, [1])), StringComparison.Ordinal);

    [Fact]
    public void A_document_under_a_password_is_said_to_be_and_what_to_do()
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]];

        Assert.Equal("a.docx: it is protected by a password. Open it in Word, take the password off under File, Info, Protect Document, and save it again.", Refusal(bytes));
    }

    [Theory]
    [InlineData("<w:p><w:r>")]
    [InlineData("<w:p>&nothing;</w:p>")]
    public void Malformed_text_is_a_problem_in_one_line(string body)
    {
        var refusal = Refusal(new WordFile(body).Bytes());

        Assert.Contains("damaged Word document: the XML in it", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal);
    }

    [Theory]
    [InlineData("sdt", "sdtContent")]
    [InlineData("ins", "moveTo")]
    public void Text_nested_deeper_than_any_document_is_a_problem(string outer, string inner)
    {
        var body = string.Concat(Enumerable.Repeat($"<w:{outer}><w:{inner}>", 50_000)) + string.Concat(Enumerable.Repeat($"</w:{inner}></w:{outer}>", 50_000));

        Assert.Contains("damaged", Refusal(new WordFile(body).Bytes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_main_part_is_a_problem() =>
        Assert.Contains("a.docx: ", Refusal(Without("word/document.xml")), StringComparison.Ordinal);

    [Theory]
    [InlineData("styles")]
    [InlineData("numbering")]
    [InlineData("footnotes")]
    public void A_damaged_part_beside_the_text_is_done_without(string part)
    {
        var file = new WordFile(Text("Owls hear well."));
        _ = part switch { "styles" => file.Styles("<w:style"), "numbering" => file.Numbering("</w:num>"), _ => file.Footnotes("&") };

        Assert.Equal("Owls hear well.", Assert.Single(file.Read().Passages).Text);
    }

    [Theory]
    [InlineData("https://https://owls.example")]
    [InlineData("mailto:owl@owls.example, barn@owls.example")]
    [InlineData("http://[owls")]
    [InlineData("file:///etc/hostname")]
    public void An_odd_address_is_no_reason_to_refuse_a_document(string address)
    {
        var file = new WordFile(Paragraph("<w:hyperlink r:id=\"x\">" + Run("Owls hear well.") + "</w:hyperlink>")).Link("x", address);

        var passage = Assert.Single(file.Read().Passages);
        Assert.Equal("Owls hear well.", passage.Text);
        Assert.Equal(address, Assert.Single(passage.Marks).Target);
    }

    [Fact]
    public void A_document_with_macros_is_read_as_any_other()
    {
        var file = new WordFile(Text("Owls hear well.")) { MainType = "application/vnd.ms-word.document.macroEnabled.main+xml" };

        Assert.Equal(SourceFormat.Docx, file.Read().Format);
    }

    [Theory]
    [InlineData("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>", "a workbook")]
    [InlineData("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>", "a presentation")]
    [InlineData("mimetype", "application/vnd.oasis.opendocument.text", "an OpenDocument text")]
    [InlineData("notes.txt", "word/", "a zip archive")]
    public void Another_archive_is_called_what_it_is(string name, string content, string what)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        Assert.StartsWith($"a.docx: it is {what}, which", Refusal(stream.ToArray()), StringComparison.Ordinal);
    }

    private static string Refusal(byte[] bytes)
    {
        Assert.False(DocumentReader.TryRead(new Source("a.docx", bytes), out _, out var problem));
        return problem.ToString();
    }

    private static byte[] With(string name, byte[] content) => Changed(archive =>
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    });

    private static byte[] Without(string name) => Changed(archive => archive.GetEntry(name)!.Delete());

    private static byte[] Changed(Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Good.Bytes());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(archive);
        return stream.ToArray();
    }

    // The directory's record of a part: its length stands 22 bytes before its name.
    private static byte[] Patched(byte[] bytes, string name, uint declared)
    {
        var at = bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name + "PK"));
        at = at < 0 ? bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) : at;
        BitConverter.GetBytes(declared).CopyTo(bytes, at - 22);
        return bytes;
    }
}
