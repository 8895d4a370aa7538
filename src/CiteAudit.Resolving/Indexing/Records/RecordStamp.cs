using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>When a registry last touched a record, in minutes since 1970; 0 when it does not say.</summary>
internal static class RecordStamp
{
    private const int LongestDate = 40;

    private static readonly string[] Names = ["indexed", "updated", "updated_date"];

    /// <summary>Whether a field of this name may say it.</summary>
    public static bool IsIn(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals(Names[0]) || reader.ValueTextEquals(Names[1]) || reader.ValueTextEquals(Names[2]);

    /// <summary>Reads the value behind the name, a date or an object with one, to its end.</summary>
    public static uint Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
            return Minutes(reader.ValueSpan);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return 0;
        }

        var stamp = 0u;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isDate = reader.ValueTextEquals("date-time"u8);
            reader.Read();
            if (isDate && reader.TokenType == JsonTokenType.String)
                stamp = Minutes(reader.ValueSpan);
            else
                reader.Skip();
        }

        return stamp;
    }

    public static DateOnly? DayOf(uint stamp) => stamp == 0 ? null : DateOnly.FromDateTime(DateTime.UnixEpoch.AddMinutes(stamp));

    public static uint Of(DateTime time) => (uint)Math.Clamp((time - DateTime.UnixEpoch).TotalMinutes, 0, uint.MaxValue);

    private static uint Minutes(ReadOnlySpan<byte> text) =>
        text.Length <= LongestDate
        && DateTime.TryParse(Encoding.ASCII.GetString(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? Of(time)
            : 0;
}
