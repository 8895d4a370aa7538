using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Damage;

namespace CiteAudit.Parsing.Fields;

/// <summary>The fields of an entry as printed, by their names; of several of one name, the first.</summary>
internal readonly struct PrintedFields
{
    private static readonly int Names = Enum.GetValues<FieldName>().Length;

    private readonly string raw;
    private readonly IReadOnlyList<Field> fields;
    private readonly Field?[] first;

    public PrintedFields(string raw, IReadOnlyList<Field> fields)
    {
        (this.raw, this.fields) = (raw, fields);
        first = new Field?[Names];
        for (var index = fields.Count - 1; index >= 0; index--)
            first[(int)fields[index].Name] = fields[index];
    }

    public string? this[FieldName name] => first[(int)name] is { } field ? Mojibake.Undone(field.Span.In(raw)) : null;

    public IEnumerable<string> All(FieldName name)
    {
        if (first[(int)name] is null)
            return [];

        var (text, printed) = (raw, new List<string>(1));
        foreach (var field in fields)
        {
            if (field.Name == name)
                printed.Add(Mojibake.Undone(field.Span.In(text)));
        }

        return printed;
    }

    /// <summary>Whether words for further authors stand behind the authors.</summary>
    public bool OthersFollow() =>
        first[(int)FieldName.Authors] is { } authors
        && raw.AsSpan(authors.Span.End).TrimStart(" ,，") is var behind
        && (behind.StartsWith("et al", StringComparison.Ordinal) || behind.StartsWith("and others", StringComparison.Ordinal) || behind.StartsWith("等", StringComparison.Ordinal));
}
