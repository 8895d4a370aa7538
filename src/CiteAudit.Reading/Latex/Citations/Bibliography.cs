using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Bibliographies;
using CiteAudit.Reading.BibTex;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Reading.Latex.Citations;

// The files that a manuscript names as its bibliography.
internal sealed partial class Bibliography
{
    private const int MostFiles = 50;

    private readonly List<(StructuredEntry Entry, Location Location)> entries = [];
    private readonly List<string> notes = [];

    public Bibliography(Source main, string text)
    {
        foreach (var name in Names(text).Distinct(StringComparer.Ordinal).Take(MostFiles))
            Add(main, name);
        if (entries.Count == 0 && main.Beside(PrintedName(main)) is { } printed)
            (Printed, PrintedText) = (printed, TextDecoder.Decode(printed.Bytes.Span));
    }

    public IReadOnlyList<(StructuredEntry Entry, Location Location)> Entries => entries;

    // What BibTeX or biber made for printing, read where its input is not to be had.
    public Source? Printed { get; }

    public string PrintedText { get; } = "";

    public IReadOnlyList<string> Notes => notes;

    private static string PrintedName(Source main) => Path.GetFileNameWithoutExtension(main.Name) + ".bbl";

    private static IEnumerable<string> Names(string text) =>
        Commands().Matches(text).SelectMany(match => match.Groups["names"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private void Add(Source main, string name)
    {
        var path = name.EndsWith(".bib", StringComparison.OrdinalIgnoreCase) ? name : name + ".bib";
        if (main.Beside(path) is not { } file)
        {
            notes.Add($"The bibliography {path} is not beside {main.Name}; citations of its entries lead nowhere.");
            return;
        }

        var read = BibTexFile.Read(file.Bytes.Span);
        entries.AddRange(read.Entries.Select(pair => (pair.Entry, pair.Location with { Path = file.Name })));
        notes.AddRange(read.Notes.Select(note => $"{file.Name}, {note}"));
    }

    [GeneratedRegex(@"\\(?:bibliography|nobibliography|addbibresource|addglobalbib)\*?\s{0,4}(?:\[[^\]]{0,200}\]\s{0,4})?\{(?<names>[^{}]{1,2000})\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Commands();
}
