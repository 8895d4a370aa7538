using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Xml;
using CiteAudit.Model;
using CiteAudit.Reading.Formats;
using DocumentFormat.OpenXml.Packaging;

namespace CiteAudit.Reading.Docx.Archives;

// Opens a document for reading only: nothing is saved, no relationship followed out of it.
internal static class WordPackage
{
    private const string Resave = "Open it in Word and save it again";

    // What is read is also told how many characters a part may have.
    public static bool TryRead<T>(Source source, Func<MainDocumentPart, long, T> read, [NotNullWhen(true)] out T? result, [NotNullWhen(false)] out Problem? problem)
        where T : class
    {
        result = null;
        problem = Signatures.IsLocked(source.Bytes.Span)
            ? new Problem(source.Name, "it is protected by a password", "Open it in Word, take the password off under File, Info, Protect Document, and save it again")
            : null;
        if (problem is not null)
            return false;

        using var stream = Stream(source.Bytes);
        problem = ZipCheck.Look(source.Name, stream, out var largestPart);
        if (problem is not null)
            return false;

        try
        {
            // A part that unpacks to more than the directory says has lied about its length.
            using var package = Open(stream, source.Bytes, Math.Max(1, largestPart));
            if (package.MainDocumentPart is { } main)
                result = read(main, largestPart);
            problem = result is null ? new Problem(source.Name, "its main part is missing, so there is no text in it", Resave) : null;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or FileFormatException or OpenXmlPackageException or InvalidOperationException or ArgumentException or FormatException)
        {
            problem = new Problem(source.Name, "it is a damaged Word document: " + Reason(damage), Resave);
        }

        return result is not null;
    }

    private static WordprocessingDocument Open(MemoryStream stream, ReadOnlyMemory<byte> bytes, long mostCharacters)
    {
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = mostCharacters };
        try
        {
            return WordprocessingDocument.Open(stream, isEditable: false, settings);
        }
        catch (Exception address) when (address is UriFormatException or OpenXmlPackageException { InnerException: UriFormatException })
        {
            // Addresses can only be wrapped in a package that may be changed: a copy in memory.
            settings.RelationshipErrorHandlerFactory = OddAddresses.Wrapping;
            var copy = new MemoryStream();
            copy.Write(bytes.Span);
            return WordprocessingDocument.Open(copy, isEditable: true, settings);
        }
    }

    private static string Reason(Exception damage) => damage is XmlException { LineNumber: > 0 } xml
        ? FormattableString.Invariant($"the XML in it breaks off or is not well formed at line {xml.LineNumber}, column {xml.LinePosition} of a part")
        : "its parts do not fit together";

    private static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
