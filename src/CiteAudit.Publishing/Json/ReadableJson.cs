using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CiteAudit.Publishing.Json;

/// <summary>How all JSON is escaped: every letter as it is; what could end a script element or an attribute is not.</summary>
internal static class ReadableJson
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
}
