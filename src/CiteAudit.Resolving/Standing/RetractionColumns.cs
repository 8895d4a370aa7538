using CsvHelper;

namespace CiteAudit.Resolving.Standing;

/// <summary>Where the columns that are read stand in the Retraction Watch data.</summary>
internal sealed record RetractionColumns(int Record, int Date, int Notice, int Work, int WorkPmid, int Nature)
{
    private static readonly string[] Names = ["Record ID", "RetractionDate", "RetractionDOI", "OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature"];

    /// <summary>Null when one is missing.</summary>
    public static RetractionColumns? Of(CsvReader csv, out string? missing)
    {
        var places = Array.ConvertAll(Names, name => csv.TryGetFieldIndex(name, out var place) ? place : -1);
        missing = Names.ElementAtOrDefault(Array.IndexOf(places, -1));
        return missing is null ? new RetractionColumns(places[0], places[1], places[2], places[3], places[4], places[5]) : null;
    }
}
