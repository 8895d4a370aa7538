using System.Globalization;
using System.IO.Compression;
using CiteAudit.Model;

namespace CiteAudit.Reading.Docx.Archives;

// Looks through an archive's directory before anything is unpacked.
internal static class ZipCheck
{
    private const string Resave = "Open it in Word and save it again";

    // The length of the largest part, which then bounds what any part is read to; or the problem.
    public static Problem? Look(string name, Stream stream, out long largestPart)
    {
        largestPart = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var entries = archive.Entries;
            largestPart = entries.Count == 0 ? 0 : entries.Max(entry => entry.Length);
            return Objection(entries) is { } objection ? new Problem(name, objection, Resave) : null;
        }
        catch (InvalidDataException)
        {
            return new Problem(name, "it is a damaged Word document: the archive inside cannot be opened", "Copy or download it again, or save it again in Word");
        }
    }

    private static string? Objection(System.Collections.ObjectModel.ReadOnlyCollection<ZipArchiveEntry> entries)
    {
        if (entries.Count > ZipLimits.MostParts)
            return string.Create(CultureInfo.InvariantCulture, $"it has {entries.Count} parts, where a document has a few hundred at most");
        if (entries.FirstOrDefault(entry => LeadsOut(entry.FullName)) is { } stray)
            return $"the name of one of its parts leads out of the document ({stray.FullName})";
        if (entries.Sum(entry => (decimal)entry.Length) > ZipLimits.MostBytes)
            return string.Create(CultureInfo.InvariantCulture, $"it unpacks to more than {ZipLimits.MostBytes >> 20} megabytes");
        if (entries.FirstOrDefault(entry => entry.Length > ZipLimits.RatioMatters && entry.Length / ZipLimits.MostRatio > entry.CompressedLength) is { } bomb)
            return $"its part {bomb.FullName} is packed far tighter than text can be";
        return entries.Any(entry => entry.IsEncrypted) ? "it is an encrypted archive" : null;
    }

    private static bool LeadsOut(string part) =>
        part.Split('/', '\\').Contains("..", StringComparer.Ordinal) || part.Contains(':', StringComparison.Ordinal);
}
