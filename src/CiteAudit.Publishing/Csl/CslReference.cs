using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Csl;

/// <summary>Writes a reference as an item of CSL-JSON: the fields that it prints, and nothing made up for those it does not.</summary>
internal static class CslReference
{
    public static void WriteFields(Utf8JsonWriter json, Reference reference)
    {
        json.WriteString("id", reference.Key);
        json.WriteString("type", TypeOf(reference.Kind));
        WriteNames(json, "author", reference.Authors);
        WriteNames(json, "editor", reference.Editors);
        WriteText(json, "title", reference.Title);
        WriteText(json, "container-title", reference.Container);
        WriteText(json, "collection-title", reference.Series);
        WriteText(json, "volume", reference.Volume);
        WriteText(json, "issue", reference.Issue);
        WriteText(json, "page", reference.Pages?.Text);
        WriteText(json, "edition", reference.Edition);
        WriteText(json, "publisher", reference.Publisher);
        WriteText(json, "publisher-place", reference.Place);
        WriteIssued(json, reference.Issued);
        WriteText(json, "DOI", reference.Doi?.Value?.Value ?? reference.Doi?.Text);
        WriteText(json, "PMID", reference.Pmid?.Value?.ToString() ?? reference.Pmid?.Text);
        WriteText(json, "ISBN", reference.Isbn?.Value?.Value ?? reference.Isbn?.Text);
        WriteText(json, "ISSN", reference.Issn?.Value?.Value ?? reference.Issn?.Text);
        WriteText(json, "URL", reference.Url);
    }

    /// <summary>How sure the reading is, and what is wrong with the entry.</summary>
    public static void WriteReading(Utf8JsonWriter json, Reference reference)
    {
        json.WriteNumber("confidence", reference.Confidence);
        WriteList(json, "damage", reference.Damage);
        WriteList(json, "repairs", reference.Repairs);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
            return;

        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IReadOnlyList<PersonName> people)
    {
        if (people.Count == 0)
            return;

        json.WriteStartArray(name);
        foreach (var person in people)
        {
            json.WriteStartObject();
            WriteText(json, person.IsOrganisation ? "literal" : "family", person.Family);
            WriteText(json, "given", person.Given);
            WriteText(json, "suffix", person.Suffix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIssued(Utf8JsonWriter json, Parsed<PartialDate>? issued)
    {
        if (issued is null)
            return;

        json.WriteStartObject("issued");
        if (issued.Value is { } date)
        {
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (var part in new[] { date.Year, date.Month, date.Day }.TakeWhile(part => part > 0))
                json.WriteNumberValue(part);
            json.WriteEndArray();
            json.WriteEndArray();
        }
        else
        {
            json.WriteString("literal", issued.Text);
        }

        json.WriteEndObject();
    }

    private static string TypeOf(WorkKind kind) => kind switch
    {
        WorkKind.Article or WorkKind.Editorial or WorkKind.Protocol or WorkKind.Notice => "article-journal",
        WorkKind.Book => "book",
        WorkKind.Chapter => "chapter",
        WorkKind.ConferencePaper => "paper-conference",
        WorkKind.Thesis => "thesis",
        WorkKind.Report => "report",
        WorkKind.Preprint => "article",
        WorkKind.WebPage => "webpage",
        WorkKind.Dataset => "dataset",
        WorkKind.Software => "software",
        WorkKind.Standard => "standard",
        WorkKind.Legal => "legislation",
        WorkKind.News => "article-newspaper",
        WorkKind.Film => "motion_picture",
        _ => "document",
    };
}
