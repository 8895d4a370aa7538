using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Dumps;

namespace CiteAudit.Resolving.Indexing.Importing;

/// <summary>Counts what came of a file while its batches come in, and says what was wrong with it.</summary>
internal sealed class FileTally
{
    public long Taken { get; private set; }

    public long Unusable { get; private set; }

    public string? FirstFault { get; private set; }

    public void Add(PreparedBatch batch)
    {
        Taken += batch.Records.Count;
        Unusable += batch.Unusable;
        FirstFault ??= batch.FirstFault;
    }

    public Problem? ProblemOf(DumpFile file, FileOutcome outcome, bool wasBegun)
    {
        if (outcome.Fault is { } fault)
            return new Problem(file.Path, fault, "Fetch the file again and import it once more; the others are not affected");
        var left = Unusable + outcome.Unusable;
        if (left == 0)
            return null;
        if (Taken == 0 && !wasBegun)
            return new Problem(file.Path, $"it is no dump of Crossref, DataCite or OpenAlex, as none of its {Count(left)} records can be used: {FirstFault ?? "they are too long"}", "Name files with a list under \"items\", or with a record a line");

        return new Problem(file.Path, $"{Count(left)} of its records cannot be used{(FirstFault is null ? "" : $"; the first: {FirstFault}")}", "They are left out");
    }

    private static string Count(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
