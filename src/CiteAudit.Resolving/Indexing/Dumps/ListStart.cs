using System.Text.Json;

namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>Finds where the list of a file begins that holds its records in one: a list by itself, or "items" of an object.</summary>
internal static class ListStart
{
    /// <summary>The place behind the opening bracket; null when the file is no such list.</summary>
    public static int? In(ReadOnlySpan<byte> head)
    {
        var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
        try
        {
            if (!reader.Read())
                return null;
            if (reader.TokenType == JsonTokenType.StartArray)
                return (int)reader.BytesConsumed;
            while (reader.TokenType != JsonTokenType.None && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isItems = reader.ValueTextEquals("items"u8);
                if (!reader.Read())
                    return null;
                if (isItems)
                    return reader.TokenType == JsonTokenType.StartArray ? (int)reader.BytesConsumed : null;
                if (!reader.TrySkip())
                    return null;
            }
        }
        catch (JsonException)
        {
            // No JSON: then the lines are looked at one by one.
        }

        return null;
    }
}
