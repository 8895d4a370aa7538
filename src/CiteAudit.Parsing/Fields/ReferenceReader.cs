using CiteAudit.Model;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing.Fields;

/// <summary>Reads an entry of the list into a reference.</summary>
internal static class ReferenceReader
{
    public static Reference Read(Entry entry) => ReferenceBuilder.Build(entry, RuleLabeller.Label(entry));
}
