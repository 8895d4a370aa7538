using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing;

/// <summary>The envelopes by the folder that a registry's answers are kept in.</summary>
internal static class EnvelopeBook
{
    private static readonly Dictionary<string, Envelope> Envelopes = new(StringComparer.Ordinal)
    {
        [Crossref.Folder] = new(
            IndexedRegistry.Crossref,
            """{"status":"ok","message-type":"work","message":""",
            "}",
            """{"status":"ok","message-type":"work-list","message":{"items":[""",
            "]}}",
            CrossrefWork.From),
        [DataCite.Folder] = new(IndexedRegistry.DataCite, """{"data":""", "}", """{"data":[""", "]}", DataCiteWork.From),
        [OpenAlex.Folder] = new(IndexedRegistry.OpenAlex, "", "", """{"results":[""", "]}", OpenAlexWork.From),
    };

    public static Envelope? Of(string folder) => Envelopes.GetValueOrDefault(folder);
}
