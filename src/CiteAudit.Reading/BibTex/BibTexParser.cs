namespace CiteAudit.Reading.BibTex;

// Reads entries one after another. One that is malformed is left out and noted, and reading goes on at the next.
internal sealed class BibTexParser(string text)
{
    private readonly BibTexScanner scanner = new(text);
    private readonly StringNames strings = new();
    private readonly List<BibTexEntry> entries = [];
    private readonly List<(int Offset, string Reason)> malformed = [];

    public IReadOnlyList<(int Offset, string Reason)> Malformed => malformed;

    public IReadOnlyList<BibTexEntry> Parse()
    {
        var wasSound = true;
        while (scanner.ToEntry(atLineStart: !wasSound))
            wasSound = ReadEntry(scanner.Position - 1);

        return entries;
    }

    private bool ReadEntry(int offset)
    {
        var type = scanner.Name().ToLowerInvariant();
        var close = scanner.Take('{') ? '}' : scanner.Take('(') ? ')' : '\0';
        switch (type)
        {
            case "comment" or "preamble":
                scanner.Position--;
                if (scanner.Enclosed(close) is null)
                    scanner.ToEndOfLine();
                return true;
            case "string":
                return ReadStrings(offset, close);
            default:
                return ReadFields(offset, type, close);
        }
    }

    private bool ReadStrings(int offset, char close)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (!Fields(fields, close))
            return Reject(offset, "this @string is not closed and was left out");

        foreach (var (name, value) in fields)
            strings.Define(name, value);
        return true;
    }

    private bool ReadFields(int offset, string type, char close)
    {
        var start = scanner.Position;
        var key = scanner.Key();
        // An entry without a key starts with its first field.
        if (scanner.Current == '=')
            (key, scanner.Position) = ("", start);
        else if (!scanner.Take(',') && !(scanner.Take(close) && AddEntry(offset, type, key, [])))
            return Reject(offset, $"the entry {Quoted(key)} has no comma after its key and was left out");
        else if (entries.Count > 0 && entries[^1].Offset == offset)
            return true;

        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        return Fields(fields, close)
            ? AddEntry(offset, type, key, fields)
            : Reject(offset, $"the entry {Quoted(key)} is malformed (an unclosed brace or quote, or a field without a value) and was left out");
    }

    private bool AddEntry(int offset, string type, string key, Dictionary<string, string> fields)
    {
        entries.Add(new BibTexEntry(type, key.Length > 0 ? key : FormattableString.Invariant($"entry-{entries.Count + 1}"), offset, fields));
        return true;
    }

    // name = value, name = value … up to what closes the entry. A missing comma between two fields is forgiven.
    private bool Fields(Dictionary<string, string> fields, char close)
    {
        while (true)
        {
            while (scanner.Take(','))
            {
            }

            if (scanner.Take(close))
                return true;

            var name = scanner.Name();
            if (name.Length == 0 || !scanner.Take('=') || Value() is not { } value)
                return false;
            fields.TryAdd(name, value);
        }
    }

    private string? Value()
    {
        var value = "";
        do
        {
            scanner.Skip();
            var part = scanner.Current switch
            {
                '{' => scanner.Enclosed('}'),
                '"' => scanner.Enclosed('"'),
                >= '0' and <= '9' => scanner.Number(),
                _ => scanner.Name() is { Length: > 0 } name ? strings.Find(name) : null,
            };
            if (part is null)
                return null;
            value += part;
        }
        while (scanner.Take('#'));

        return value;
    }

    private bool Reject(int offset, string reason)
    {
        malformed.Add((offset, reason));
        scanner.Position = offset + 1;
        return false;
    }

    private static string Quoted(string key) => key.Length == 0 ? "without a key" : $"“{(key.Length > 60 ? key[..60] + "…" : key)}”";
}
