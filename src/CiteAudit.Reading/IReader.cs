using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;

namespace CiteAudit.Reading;

internal interface IReader
{
    SourceFormat Format { get; }

    // With the dot, in lower case; the first is the usual one.
    IReadOnlyList<string> Extensions { get; }

    bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem);
}
