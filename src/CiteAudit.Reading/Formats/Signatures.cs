using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Formats;

internal static class Signatures
{
    // A PDF may have a kilobyte of anything before its first line (PDF 1.7, Annex H).
    private const int PdfSlack = 1024;

    private static readonly (byte[] Bytes, Detection Detection)[] All =
    [
        .. WordList.Lines("Signatures").Select(line => line.Split(' ', 3)).Select(parts => (Convert.FromHexString(parts[0]), DetectionRow.Of(parts))),
    ];

    public static Detection? Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes[..Math.Min(bytes.Length, PdfSlack)].IndexOf("%PDF-"u8) >= 0)
            return new Detection(SourceFormat.Pdf, "a PDF");

        foreach (var (signature, detection) in All)
        {
            if (bytes.StartsWith(signature))
                return signature.AsSpan().SequenceEqual("PK\u0003\u0004"u8) ? Zip(bytes) : detection;
        }

        return null;
    }

    // The first entries of an archive stand uncompressed by name near its start.
    private static Detection Zip(ReadOnlySpan<byte> bytes)
    {
        var names = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]) + Encoding.Latin1.GetString(bytes[Math.Max(0, bytes.Length - 16384)..]);
        return names.Contains("word/", StringComparison.Ordinal) ? new Detection(SourceFormat.Docx, "a Word document")
            : names.Contains("opendocument.text", StringComparison.Ordinal) ? new Detection(Format: null, "an OpenDocument text")
            : names.Contains("epub", StringComparison.Ordinal) ? new Detection(Format: null, "an e-book")
            : new Detection(Format: null, "a zip archive");
    }
}
