using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Formats;

internal static class Signatures
{
    // A PDF may have a kilobyte of anything before its first line (PDF 1.7, Annex H).
    private const int PdfSlack = 1024;

    private static readonly byte[] Container = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] LockedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

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
                return IsLocked(bytes) ? new Detection(SourceFormat.Docx, "a document with a password") : detection;
        }

        return null;
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    // Office puts what it encrypts into the container of its old formats, as a stream of this name.
    public static bool IsLocked(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Container) && bytes.IndexOf(LockedStream) >= 0;
}
