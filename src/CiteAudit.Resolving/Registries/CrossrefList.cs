using System.Text.Json;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;

namespace CiteAudit.Resolving.Registries;

/// <summary>Crossref's answers with many works, and which of their fields are asked for.</summary>
internal static class CrossrefList
{
    // A name that the route does not know makes it refuse the whole question.
    private const string Fields =
        "DOI,type,title,subtitle,original-title,short-title,author,editor,issued,published,published-print,published-online,posted,approved,"
        + "container-title,short-container-title,volume,issue,page,article-number,publisher,ISSN,ISBN,abstract,relation,updated-by,update-to,URL,resource";

    public static string Select { get; } = "&select=" + Uri.EscapeDataString(Fields);

    /// <summary>Null when the answer is no list.</summary>
    public static IEnumerable<Work>? In(JsonElement body) =>
        body.Member("message")?.Member("items") is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray().Select(CrossrefWork.From).OfType<Work>()
            : null;
}
