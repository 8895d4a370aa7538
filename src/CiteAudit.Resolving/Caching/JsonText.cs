using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CiteAudit.Resolving.Caching;

/// <summary>Reads JSON that nobody vouches for: what is not there, or of another type, is null.</summary>
internal static class JsonText
{
    private const int EscapeLength = 6;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static JsonElement? Parse(ReadOnlySpan<byte> utf8)
    {
        // Most answers need no mending, and are then read where they lie.
        if (!Utf8.IsValid(utf8) || utf8.IndexOf("\\ud"u8) >= 0 || utf8.IndexOf("\\uD"u8) >= 0)
            return Parse(Encoding.UTF8.GetString(utf8));

        try
        {
            return JsonElement.Parse(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement? Parse(string text)
    {
        try
        {
            return JsonElement.Parse(WithoutLoneSurrogates(text.TrimStart('\ufeff')));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A member that is a string, or a number as printed.</summary>
    public static string? Text(this JsonElement element, string name) => element.Member(name) is { } member ? TextOf(member) : null;

    /// <summary>Every string of a member that is a list of strings, or a single one.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string name) => element.Items(name).Select(TextOf).OfType<string>();

    public static int? Number(this JsonElement element, string name) => element.Member(name) is { } member ? NumberOf(member) : null;

    /// <summary>The items of a member that is a list, or the member itself.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Member(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { } single => [single],
    };

    /// <summary>A whole number, written as a number or as a string.</summary>
    public static int? NumberOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.TryGetInt32(out var number) && number >= 0 ? number : null,
        JsonValueKind.String => int.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var spelt) ? spelt : null,
        _ => null,
    };

    private static string? TextOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    /// <summary>JSON may escape half a surrogate pair ("\ud800"), which the reader takes and then throws on when the text is asked for.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.Contains(@"\ud", StringComparison.OrdinalIgnoreCase))
            return text;

        var mended = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var length = LengthOfUnit(text, index);
            if (length == EscapeLength && char.IsSurrogate(EscapedAt(text, index)))
                mended.Append(@"\ufffd");
            else
                mended.Append(text, index, length);
            index += length;
        }

        return mended.ToString();
    }

    private static int LengthOfUnit(string text, int index)
    {
        if (text[index] != '\\' || index + 1 == text.Length)
            return 1;
        if (text[index + 1] != 'u')
            return 2;
        if (char.IsHighSurrogate(EscapedAt(text, index)) && char.IsLowSurrogate(EscapedAt(text, index + EscapeLength)))
            return 2 * EscapeLength;
        return index + EscapeLength <= text.Length ? EscapeLength : 1;
    }

    private static char EscapedAt(string text, int index) =>
        index + EscapeLength <= text.Length
        && text[index] == '\\'
        && text[index + 1] == 'u'
        && ushort.TryParse(text.AsSpan(index + 2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
