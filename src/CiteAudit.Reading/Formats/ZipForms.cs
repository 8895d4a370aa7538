using System.IO.Compression;
using System.Runtime.InteropServices;
using CiteAudit.Model;

namespace CiteAudit.Reading.Formats;

// Archives that are documents, told by what they say of themselves: Office in its list of content types, the others in their mimetype.
internal static class ZipForms
{
    private const int LongestStatement = 1 << 20;

    private static readonly (string Word, Detection Detection)[] ContentTypes =
    [
        ("wordprocessingml", new Detection(SourceFormat.Docx, "a Word document")),
        ("ms-word.", new Detection(SourceFormat.Docx, "a Word document")),
        ("spreadsheetml", new Detection(Format: null, "a workbook")),
        ("presentationml", new Detection(Format: null, "a presentation")),
    ];

    private static readonly (string Word, Detection Detection)[] MimeTypes =
    [
        ("opendocument.text", new Detection(Format: null, "an OpenDocument text")),
        ("opendocument.spreadsheet", new Detection(Format: null, "a workbook")),
        ("opendocument.presentation", new Detection(Format: null, "a presentation")),
        ("epub", new Detection(Format: null, "an e-book")),
    ];

    public static Detection Detect(ReadOnlyMemory<byte> bytes, Detection? byName)
    {
        try
        {
            using var stream = MemoryMarshal.TryGetArray(bytes, out var array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
                : new MemoryStream(bytes.ToArray(), writable: false);
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return Stated(archive, "[Content_Types].xml", ContentTypes, ".main+xml")
                ?? Stated(archive, "mimetype", MimeTypes, "")
                ?? (archive.GetEntry("word/document.xml") is null ? new Detection(Format: null, "a zip archive") : ContentTypes[0].Detection);
        }
        catch (InvalidDataException)
        {
            // Cut short, it has no directory; the reader its name leads to says so.
            return byName is { Format: SourceFormat.Docx } ? byName : new Detection(Format: null, "a damaged zip archive");
        }
    }

    // The first type that stands right before the suffix: a document may embed workbooks, whose types end otherwise.
    private static Detection? Stated(ZipArchive archive, string name, (string Word, Detection Detection)[] types, string suffix)
    {
        if (archive.GetEntry(name) is not { Length: > 0 and <= LongestStatement } entry)
            return null;

        using var reader = new StreamReader(entry.Open());
        var buffer = new char[(int)entry.Length];
        var text = new string(buffer, 0, reader.ReadBlock(buffer));
        var end = suffix.Length == 0 ? text.Length : text.IndexOf(suffix, StringComparison.Ordinal);
        if (end < 0)
            return null;

        var start = Math.Max(0, text.LastIndexOf('"', end - 1));
        return Array.Find(types, type => text.AsSpan(start, end - start).Contains(type.Word, StringComparison.Ordinal)).Detection;
    }
}
