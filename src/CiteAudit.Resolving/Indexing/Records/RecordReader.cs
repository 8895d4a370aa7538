using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>Reads one record of a dump: whose it is, what it is found by, and the part of it that is kept.</summary>
internal sealed class RecordReader
{
    // Records deeper than this are nobody's.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64, CommentHandling = JsonCommentHandling.Disallow };

    private readonly ArrayBufferWriter<byte> kept = new();
    private IndexedRegistry likely = IndexedRegistry.Crossref;

    /// <summary>The record, or why there is none.</summary>
    public (IndexedRecord? Record, string? Fault) Read(ReadOnlySpan<byte> raw)
    {
        if (!Utf8.IsValid(raw))
            return (null, "is not UTF-8");

        try
        {
            if (TryAs(likely, raw) is { } usual)
                return (usual, null);
            if (RegistryOf(raw) is not { } registry)
                return (null, "is no record of Crossref, DataCite or OpenAlex");

            likely = registry;
            return TryAs(registry, raw) is { } record ? (record, null) : (null, $"has no identifier of {registry}");
        }
        catch (JsonException)
        {
            return (null, "is not JSON");
        }
    }

    private static IndexedRegistry? RegistryOf(ReadOnlySpan<byte> raw)
    {
        var reader = new Utf8JsonReader(raw, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;

        IndexedRegistry? registry = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("DOI"u8))
                registry ??= IndexedRegistry.Crossref;
            else if (reader.ValueTextEquals("attributes"u8) || reader.ValueTextEquals("titles"u8) || reader.ValueTextEquals("creators"u8))
                registry ??= IndexedRegistry.DataCite;
            else if (reader.ValueTextEquals("authorships"u8) || reader.ValueTextEquals("display_name"u8) || reader.ValueTextEquals("publication_year"u8))
                registry ??= IndexedRegistry.OpenAlex;
            reader.Skip();
        }

        return registry;
    }

    private static RecordFacts? FactsIn(IndexedRegistry registry, byte[] json)
    {
        // Half a surrogate pair is mended on the way, which takes the slower way through a string.
        if (json.AsSpan().IndexOf("\\ud"u8) >= 0 || json.AsSpan().IndexOf("\\uD"u8) >= 0)
            return JsonText.Parse(json) is { } mended ? RecordShapes.FactsOf(registry, mended) : null;

        using var document = JsonDocument.Parse(json);
        return RecordShapes.FactsOf(registry, document.RootElement);
    }

    private IndexedRecord? TryAs(IndexedRegistry registry, ReadOnlySpan<byte> raw)
    {
        var reader = new Utf8JsonReader(raw, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;

        kept.ResetWrittenCount();
        var copier = new RecordCopier(FieldsOf(registry), kept);
        copier.Copy(ref reader);
        if (reader.Read())
            throw new JsonException();

        var json = kept.WrittenSpan.ToArray();
        return FactsIn(registry, json) is { } facts ? new IndexedRecord(facts, copier.Stamp, json) : null;
    }

    private static KeptFields FieldsOf(IndexedRegistry registry) => registry switch
    {
        IndexedRegistry.Crossref => KeptFields.Crossref,
        IndexedRegistry.DataCite => KeptFields.DataCite,
        _ => KeptFields.OpenAlex,
    };
}
