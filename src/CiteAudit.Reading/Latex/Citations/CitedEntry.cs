namespace CiteAudit.Reading.Latex.Citations;

// What a citation needs of an entry: the key its mark targets, what the marker shows for it, and whom it names where the command names them.
internal sealed record CitedEntry(string Target, string Shown)
{
    public string? Authors { get; init; }

    public string? Year { get; init; }

    public string? Title { get; init; }
}
