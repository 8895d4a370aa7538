using System.Globalization;
using CiteAudit.Model;
using CsvHelper;

namespace CiteAudit.Resolving.Standing;

/// <summary>Reads the Retraction Watch data as Crossref publishes it. A row that cannot be read is reported with its line and left out.</summary>
internal sealed class RetractionCsv
{
    private const int LargestRow = 1 << 20;

    private readonly List<RetractionRow> rows = [];
    private readonly List<Problem> problems = [];
    private readonly string name;
    private bool isCutShort;

    private RetractionCsv(string name) => this.name = name;

    /// <summary>The usable rows; none when the table is not whole, since a state read from half of it may be wrong.</summary>
    public IReadOnlyList<RetractionRow> Rows => rows;

    public IReadOnlyList<Problem> Problems => problems;

    public static RetractionCsv Read(string name, TextReader text)
    {
        var read = new RetractionCsv(name);
        try
        {
            using var csv = CsvReader.Create(text, read.Options(), leaveOpen: true);
            read.ReadAll(csv);
        }
        catch (CsvFormatException fault)
        {
            read.GiveUp(fault.LineNumber, "it is no whole table of comma-separated values: a row has no end");
        }

        return read;
    }

    private CsvReaderOptions Options() => new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MaxRecordSize = LargestRow,
        // Titles have quotation marks of their own, which are text where the field is not quoted.
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = record =>
        {
            if (record.Reason == CsvMalformedReason.UnterminatedQuote)
                GiveUp(record.LineNumber, "a quotation mark is opened and never closed");
        },
    };

    private void ReadAll(CsvReader csv)
    {
        if (RetractionColumns.Of(csv, out var missing) is not { } columns)
        {
            GiveUp(line: 1, $"it has no column \"{missing}\"");
            return;
        }

        while (csv.Read() && !isCutShort)
            ReadRow(csv, columns);
    }

    private void ReadRow(CsvReader csv, RetractionColumns columns)
    {
        var (record, nature, date) = (csv.GetString(columns.Record), csv.GetString(columns.Nature), csv.GetString(columns.Date));
        if (!int.TryParse(record, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            Report(csv.LineNumber, "its record number is no number");
        else if (KindOf(nature) is not { } kind)
            Report(csv.LineNumber, nature.Length == 0 ? "it does not say what happened" : $"\"{Short(nature)}\" is nothing that is known to happen to a work");
        else if (!RetractionDate.TryRead(date, out var day))
            Report(csv.LineNumber, $"\"{Short(date)}\" is no date");
        else
            Add(new RetractionRow(number, kind, day, Doi.Parse(csv.GetString(columns.Notice)).Value, Doi.Parse(csv.GetString(columns.Work)).Value, Pmid.Parse(csv.GetString(columns.WorkPmid)).Value));
    }

    /// <summary>Works that have no identifier ("unavailable", "0") are listed too; they cannot be looked up.</summary>
    private void Add(RetractionRow row)
    {
        if (row.Work is not null || row.WorkPmid is not null)
            rows.Add(row);
    }

    private void Report(long line, string what) =>
        problems.Add(new Problem(string.Create(CultureInfo.InvariantCulture, $"{name} line {line}"), what, "The row is left out"));

    private void GiveUp(long line, string what)
    {
        rows.Clear();
        isCutShort = true;
        problems.Add(new Problem(string.Create(CultureInfo.InvariantCulture, $"{name} line {line}"), what, "Fetch the table anew"));
    }

    private static NoticeKind? KindOf(string nature) => nature.ToLowerInvariant() switch
    {
        "retraction" => NoticeKind.Retraction,
        "expression of concern" => NoticeKind.Concern,
        "correction" => NoticeKind.Correction,
        "reinstatement" => NoticeKind.Reinstatement,
        _ => null,
    };

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
