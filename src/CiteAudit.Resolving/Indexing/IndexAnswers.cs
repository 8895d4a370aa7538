using System.Globalization;
using System.Text;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Indexing;

/// <summary>
/// Answers the registries' questions from an index, in the registries' own words. A dump has a date and may be a part, so that
/// what is not in it is never "not held": the question goes on to whoever is asked next.
/// </summary>
internal sealed class IndexAnswers(IRecordIndex index)
{
    private const string Json = "application/json";

    /// <summary>What to call it where it is the source of an answer.</summary>
    public string Name => NameOf(index.DayOf(null));

    public async ValueTask<Answer> AskAsync(Request request, CancellationToken cancellation)
    {
        if (EnvelopeBook.Of(request.Folder) is not { } envelope)
            return Answer.NotAsked(request.Address, "offline, and the local index holds no records of it");

        try
        {
            IReadOnlyList<StoredRecord>? records = request switch
            {
                { Dois.Count: > 0 } => await FindAsync(envelope, request.Dois, cancellation),
                { Terms: { } terms } => await SearchAsync(envelope, terms, cancellation),
                _ => null,
            };
            return records is null ? Answer.NotAsked(request.Address, $"not in the {NameOf(index.DayOf(envelope.Registry))}") : Wrapped(request, envelope, records);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Answer.Failed(request.Address, $"the local index could not answer: {failure.Message.TrimEnd('.')}");
        }
    }

    private static string NameOf(DateOnly? day) => day is { } known ? string.Create(CultureInfo.InvariantCulture, $"local index of {known:yyyy-MM-dd}") : "local index";

    /// <summary>All or none: a list that lacks some would be taken for all that there is.</summary>
    private async ValueTask<IReadOnlyList<StoredRecord>?> FindAsync(Envelope envelope, IReadOnlyList<Doi> dois, CancellationToken cancellation)
    {
        var records = new List<StoredRecord>(dois.Count);
        foreach (var doi in dois)
        {
            if (await index.FindAsync(envelope.Registry, doi.Value, cancellation) is not { } record)
                return null;
            records.Add(record);
        }

        return records;
    }

    /// <summary>A search always finds something. Only a work of this title and author is worth an answer; without one, others may know it.</summary>
    private async ValueTask<IReadOnlyList<StoredRecord>?> SearchAsync(Envelope envelope, SearchTerms terms, CancellationToken cancellation)
    {
        var records = await index.SearchAsync(envelope.Registry, terms, cancellation);
        return records.Any(record => JsonText.Parse(record.Json) is { } json && envelope.Map(json) is { } work && IsLike(terms, work)) ? records : null;
    }

    private static bool IsLike(SearchTerms terms, Work work) =>
        TitleMatch.Of(terms.Title, work.Titles) is { Form: TitleForm.Same or TitleForm.Cut }
        && (terms.Year is not { } year || work.Dates.Count == 0 || work.Dates.Any(date => Math.Abs(date.Year - year) <= 1))
        && (terms.Family is not { } family || AuthorsMatch.Of([new PersonName(family)], more: true, work.Authors) is not { Comparison.Agreement: Agreement.Different });

    private static Answer Wrapped(Request request, Envelope envelope, IReadOnlyList<StoredRecord> records)
    {
        var texts = records.Select(record => Encoding.UTF8.GetString(record.Json));
        var isList = request.IsList || request.Terms is not null;
        var body = isList ? envelope.ListStart + string.Join(',', texts) + envelope.ListEnd : envelope.Start + texts.First() + envelope.End;
        // Of a list the oldest: no record is older than it says.
        var day = records.Min(record => record.Day);
        return new Answer(request.Address, Kept.Held, day, Json, body) { Origin = NameOf(day), IsPartial = true };
    }
}
