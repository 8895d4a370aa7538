using CiteAudit.Model;
using CiteAudit.Parsing.Fields;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing;

/// <summary>Reads a single reference as a list prints it, outside of any manuscript.</summary>
public static class ReferenceParser
{
    /// <summary>Never fails on a text: what cannot be read is left empty.</summary>
    public static Reference Parse(string printed, string key) =>
        ReferenceReader.Read(new Entry(Label: null, printed, new Location(Line: 1)) { Key = key });
}
