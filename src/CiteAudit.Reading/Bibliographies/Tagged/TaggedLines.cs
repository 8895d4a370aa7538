using System.Text;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;
using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Bibliographies.Tagged;

// Cuts "TI  - A title" lines into records. A line without a tag goes on with the field before it.
internal sealed partial class TaggedLines(string opening)
{
    private readonly List<TaggedRecord> records = [];
    private readonly StringBuilder value = new();
    private List<KeyValuePair<string, string>> fields = [];
    private string? tag;
    private Location start;

    // The opening tag begins a record, whether or not the one before it was closed.
    public static IReadOnlyList<TaggedRecord> Records(ReadOnlySpan<byte> bytes, string opening)
    {
        var lines = new SourceText(TextDecoder.Decode(bytes)).Lines;
        var reading = new TaggedLines(opening);
        foreach (var line in lines)
            reading.Add(line);
        reading.CloseRecord();
        return reading.records;
    }

    private void Add(SourceLine line)
    {
        var match = Tag().Match(line.Text);
        if (!match.Success)
        {
            if (tag is not null && !line.IsBlank)
                value.Append(' ').Append(line.Text.Trim());
            return;
        }

        CloseField();
        var name = match.Groups["tag"].Value;
        if (string.Equals(name, opening, StringComparison.Ordinal))
            CloseRecord();
        if (fields.Count == 0)
            start = new Location(line.Number, Column: 1);
        tag = name;
        value.Append(line.Text[match.Length..].Trim());
    }

    private void CloseField()
    {
        if (tag is not null)
            fields.Add(new KeyValuePair<string, string>(tag, value.ToString().Trim()));
        tag = null;
        value.Clear();
    }

    private void CloseRecord()
    {
        CloseField();
        if (fields.Exists(field => string.Equals(field.Key, opening, StringComparison.Ordinal)))
            records.Add(new TaggedRecord(start, fields));
        fields = [];
    }

    // RIS pads its two letters with two spaces, MEDLINE its two to four letters to a width of four; some exporters drop the space behind.
    [GeneratedRegex(@"^\ufeff?(?<tag>[A-Z][A-Z0-9]{1,3})[ ]{0,2}-(?:[ ]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();
}
