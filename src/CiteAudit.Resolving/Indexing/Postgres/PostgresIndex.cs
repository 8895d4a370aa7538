using System.IO.Compression;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Records;
using CiteAudit.Resolving.Indexing.Searching;
using CiteAudit.Resolving.Indexing.Segments;
using CiteAudit.Resolving.Registries;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>An index in a PostgreSQL database, open for questions.</summary>
internal sealed class PostgresIndex : IRecordIndex
{
    private readonly NpgsqlDataSource source;
    private readonly Dictionary<int, DateOnly?> days;

    private PostgresIndex(NpgsqlDataSource source, Dictionary<int, DateOnly?> days)
    {
        this.source = source;
        this.days = days;
        Day = days.Values.Max();
    }

    public DateOnly? Day { get; }

    public static (PostgresIndex? Index, Problem? Problem) Open(string connection)
    {
        var (source, problem) = PostgresSource.Open(connection, isForReading: true);
        if (source is null)
            return (null, problem);

        try
        {
            if (PostgresSchema.Fault(source) is { } fault)
                problem = fault;
            else
                return (new PostgresIndex(source, DaysIn(source)), null);
        }
        catch (NpgsqlException failure)
        {
            problem = PostgresSource.ProblemOf(failure);
        }

        source.Dispose();
        return (null, problem);
    }

    public async ValueTask<StoredRecord?> FindAsync(IndexedRegistry registry, string id, CancellationToken cancellation)
    {
        var found = await ReadAsync("select record, import from citeaudit.works where registry = $1 and id = $2", cancellation, (short)registry, id);
        return found is [var record, ..] ? record : null;
    }

    public async ValueTask<IReadOnlyList<StoredRecord>> SearchAsync(IndexedRegistry registry, SearchTerms terms, CancellationToken cancellation)
    {
        var found = new List<StoredRecord>();
        foreach (var query in SearchQueries.Of(terms))
        {
            found.AddRange(await ReadAsync(SearchQueries.Statement, cancellation, (short)registry, query, terms.Year ?? 0));
            if (found.Count >= SearchQueries.Enough)
                break;
        }

        return new Ranking(registry, terms).Best(found.DistinctBy(record => Convert.ToHexString(record.Json)));
    }

    public void Dispose() => source.Dispose();

    private static Dictionary<int, DateOnly?> DaysIn(NpgsqlDataSource source)
    {
        using var command = source.CreateCommand("select number, stamp from citeaudit.imports");
        using var rows = command.ExecuteReader();
        var found = new Dictionary<int, DateOnly?>();
        while (rows.Read())
            found[rows.GetInt32(0)] = RecordStamp.DayOf((uint)rows.GetInt64(1));
        return found;
    }

    private async ValueTask<List<StoredRecord>> ReadAsync(string statement, CancellationToken cancellation, params object[] values)
    {
        try
        {
            await using var command = source.CreateCommand(statement);
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            var records = new List<StoredRecord>();
            while (await rows.ReadAsync(cancellation))
                records.Add(new StoredRecord(Unpacked(rows.GetFieldValue<byte[]>(0)), days.GetValueOrDefault(rows.GetInt32(1))));
            return records;
        }
        catch (NpgsqlException failure)
        {
            throw new IOException(failure.Message, failure);
        }
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var plain = new MemoryStream();
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        var piece = new byte[1 << 14];
        try
        {
            for (int read; (read = stream.Read(piece)) > 0 && plain.Length <= IndexFormat.LongestRecord;)
                plain.Write(piece, 0, read);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException)
        {
            throw new IndexDamage("a record of the database is not what was written");
        }

        return plain.ToArray();
    }
}
