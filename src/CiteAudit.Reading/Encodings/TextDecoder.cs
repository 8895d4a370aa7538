using System.Text;
using System.Text.Unicode;

namespace CiteAudit.Reading.Encodings;

// The encoding is told from the bytes: a mark at the start, else the first of UTF-8, UTF-16, GB18030 and Windows-1252 that fits.
internal static class TextDecoder
{

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(bytes[3..]);
        if (Utf16Form.EncodingOf(bytes) is { } utf16)
            return utf16.GetString(bytes[(bytes.StartsWith(utf16.Preamble) ? 2 : 0)..]);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);

        var pages = CodePagesEncodingProvider.Instance;
        var page = Gb18030Form.Fits(bytes) ? pages.GetEncoding("GB18030") : pages.GetEncoding(1252);
        return page!.GetString(bytes);
    }
}
