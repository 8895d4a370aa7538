using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Publishing.Json;

namespace CiteAudit.Publishing.Csl;

/// <summary>Writes what was understood of one manuscript: its references as CSL-JSON, and its citations with their sentences and places.</summary>
public static class ManuscriptExtract
{
    public static void Write(Stream stream, Manuscript manuscript)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = ReadableJson.Encoder });
        json.WriteStartObject();
        json.WriteString("title", manuscript.Title);
        if (manuscript.Document.Language is { } language)
            json.WriteString("language", language);
        WriteReferences(json, manuscript.References);
        WriteCitations(json, manuscript);
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    private static void WriteReferences(Utf8JsonWriter json, IReadOnlyList<Reference> references)
    {
        json.WriteStartArray("references");
        foreach (var reference in references)
        {
            json.WriteStartObject();
            CslReference.WriteFields(json, reference);
            json.WriteString("label", reference.Label ?? reference.Key);
            json.WriteString("raw", reference.Raw);
            CslReference.WriteReading(json, reference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCitations(Utf8JsonWriter json, Manuscript manuscript)
    {
        var claims = manuscript.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        json.WriteStartArray("citations");
        foreach (var citation in manuscript.Citations)
        {
            json.WriteStartObject();
            var claim = claims[citation.ClaimId];
            json.WriteString("sentence", claim.Sentence);
            if (citation.Clause is { } clause)
                json.WriteString("clause", clause);
            json.WriteString("marker", citation.Marker);
            WriteList(json, "references", citation.References);
            WriteList(json, "unlinked", citation.Unlinked);
            WriteList(json, "uncertain", citation.Uncertain);
            WriteList(json, "namedAuthors", citation.NamedAuthors);
            if (citation.NamedYear is { } year)
                json.WriteNumber("namedYear", year);
            WriteList(json, "statistics", claim.Statistics);
            WriteList(json, "organisations", claim.Organisations);
            WriteList(json, "quotations", claim.Quotations);
            WriteLocation(json, citation.Location, claim.Section);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0 && name != "references")
            return;

        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location, string? section)
    {
        json.WriteStartObject("location");
        WriteNumber(json, "page", location.Page);
        WriteNumber(json, "line", location.Line);
        WriteNumber(json, "column", location.Column);
        if (location.Path is { } path)
            json.WriteString("path", path);
        if (section is not null)
            json.WriteString("section", section);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
            json.WriteNumber(name, number);
    }
}
