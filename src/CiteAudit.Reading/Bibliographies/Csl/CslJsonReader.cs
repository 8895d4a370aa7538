using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;

namespace CiteAudit.Reading.Bibliographies.Csl;

// A bibliography as citation processors take it: a list of items.
internal sealed class CslJsonReader : IReader
{
    public SourceFormat Format => SourceFormat.CslJson;

    // A .json file is read where it is named; most that lie in a folder are something else.
    public IReadOnlyList<string> Extensions { get; } = [".csljson"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        document = null;
        problem = null;
        if (CslJsonFile.Entries(source.Bytes, out var reason) is not { } entries)
            problem = new Problem(source.Name, $"it is no bibliography in CSL-JSON: {reason}", "Export it anew from the reference manager as CSL JSON");
        else
            document = new Document(source.Name, Format, []) { References = StructuredEntries.References(entries) };

        return document is not null;
    }
}
