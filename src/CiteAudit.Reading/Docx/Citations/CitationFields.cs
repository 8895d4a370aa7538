using System.Text;
using CiteAudit.Reading.Docx.Fields;
using CiteAudit.Reading.Docx.Runs;

namespace CiteAudit.Reading.Docx.Citations;

// What the fields and content controls of citation managers cite.
internal sealed class CitationFields(CitedItems items, WordSources sources)
{
    private const string MendeleyTag = "MENDELEY_CITATION_v3_";

    public Stretch? Meaning(Field field) => field.Kind switch
    {
        FieldKind.Citation => Citing(Keys(field)),
        FieldKind.Link => LinkOf(field.Code),
        FieldKind.CrossReference when FieldCode.Argument(field.Code) is { } bookmark => new Stretch("#" + bookmark),
        FieldKind.Bibliography when field.Code.AsSpan().TrimStart().StartsWith("BIBLIOGRAPHY", StringComparison.OrdinalIgnoreCase) => Printing(),
        _ => null,
    };

    // Mendeley Cite wraps a citation in a control whose tag is the citation in Base64.
    public Stretch? Tagged(string? tag)
    {
        if (tag is null || !tag.StartsWith(MendeleyTag, StringComparison.Ordinal))
            return null;

        var data = tag[MendeleyTag.Length..];
        var bytes = new byte[data.Length];
        return Convert.TryFromBase64String(data, bytes, out var length)
            ? Citing(CslCitation.Keys(Encoding.UTF8.GetString(bytes, 0, length), items))
            : null;
    }

    public static bool IsBibliography(string? tag) => tag?.StartsWith("MENDELEY_BIBLIOGRAPHY", StringComparison.Ordinal) is true;

    private static Stretch? Citing(IReadOnlyList<string> keys) =>
        keys.Count == 0 ? null : new Stretch(string.Join(';', keys.Distinct(StringComparer.Ordinal)));

    private static Stretch? LinkOf(string code) =>
        FieldCode.Argument(code) is { } address ? new Stretch(address)
        : FieldCode.Argument(code, "\\l") is { } bookmark ? new Stretch("#" + bookmark)
        : null;

    private IReadOnlyList<string> Keys(Field field)
    {
        var code = field.Code;
        return code.AsSpan().TrimStart().StartsWith("CITATION", StringComparison.OrdinalIgnoreCase) ? sources.Keys(FieldCode.Cited(code), items)
            : code.Contains("EN.CITE", StringComparison.Ordinal) ? EndNoteCitation.Keys(code, field.Data, items)
            : CslCitation.Keys(code, items);
    }

    // Word prints every source it keeps for the document, cited or not.
    private Stretch? Printing()
    {
        sources.Keys(sources.Tags, items);
        return null;
    }
}
