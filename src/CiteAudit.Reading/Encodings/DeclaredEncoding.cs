using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace CiteAudit.Reading.Encodings;

// Text of a format that can name its own encoding: an XML declaration, a meta element. What is UTF-8 beyond doubt is read as such.
internal static partial class DeclaredEncoding
{
    private const int Looked = 2048;

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes) || Utf16Form.EncodingOf(bytes) is not null)
            return TextDecoder.Decode(bytes);

        var match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]));
        return match.Success && Named(match.Groups["name"].Value) is { } encoding ? encoding.GetString(bytes) : TextDecoder.Decode(bytes);
    }

    // "utf-8" over bytes that are no UTF-8 says nothing; the bytes do.
    private static Encoding? Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name);

    [GeneratedRegex(@"(?:charset|encoding)\s{0,4}=\s{0,4}[""']?(?<name>[A-Za-z][A-Za-z0-9_.:-]{1,30})", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Declaration();
}
