using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Indexing;

/// <summary>What stands around a record, and around a list of them, in a registry's answers; and how its records are read.</summary>
internal sealed record Envelope(IndexedRegistry Registry, string Start, string End, string ListStart, string ListEnd, Func<JsonElement, Work?> Map);
