using CiteAudit.Model;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Reading.Formats;

// Content decides, then the extension: a picture renamed .md is a picture, and text that says nothing of itself is what its name says.
internal static class FormatDetector
{
    private const int Sample = 65536;
    // Tabs, line ends and page breaks apart, text has no control characters; a stray few do no harm.
    private const double MostControls = 0.02;

    public static Detection Detect(Source source, Detection? byName)
    {
        var bytes = source.Bytes.Span;
        if (Signatures.IsZip(bytes))
            return ZipForms.Detect(source.Bytes, byName);
        if (Signatures.Detect(bytes) is { } known)
            return known;

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (Utf16Form.EncodingOf(bytes) is null && sample.Contains((byte)0))
            return new Detection(Format: null, "not text: it has NUL bytes");

        var text = TextDecoder.Decode(sample);
        if (text.Count(glyph => char.IsControl(glyph) && glyph is not ('\n' or '\r' or '\t' or '\f' or '\u0085')) > text.Length * MostControls)
            return new Detection(Format: null, "not text: it is full of control characters");

        return TextForms.Detect(text) ?? byName ?? new Detection(SourceFormat.PlainText, "plain text");
    }
}
