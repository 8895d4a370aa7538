using System.IO.Compression;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Searching;
using CiteAudit.Resolving.Indexing.Segments;
using CiteAudit.Resolving.Registries;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>An index in a PostgreSQL database, open for questions.</summary>
internal sealed class PostgresIndex : IRecordIndex
{
    private readonly NpgsqlDataSource source;
    private readonly DumpDays days;

    private PostgresIndex(NpgsqlDataSource source, DumpDays days)
    {
        this.source = source;
        this.days = days;
    }

    public DateOnly? DayOf(IndexedRegistry? registry) => days.Latest(registry);

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
        var found = await ReadAsync(registry, "select record, import from citeaudit.works where registry = $1 and id = $2", cancellation, id);
        return found is [var record, ..] ? record : null;
    }

    public async ValueTask<IReadOnlyList<StoredRecord>> SearchAsync(IndexedRegistry registry, SearchTerms terms, CancellationToken cancellation)
    {
        var found = new List<StoredRecord>();
        foreach (var query in SearchQueries.Of(terms))
        {
            found.AddRange(await ReadAsync(registry, SearchQueries.Statement, cancellation, query, terms.Year ?? 0));
            if (found.Count >= SearchQueries.Enough)
                break;
        }

        return new Ranking(registry, terms).Best(found.DistinctBy(record => Convert.ToHexString(record.Json)));
    }

    public void Dispose() => source.Dispose();

    private static DumpDays DaysIn(NpgsqlDataSource source)
    {
        using var command = source.CreateCommand("select import, registry, stamp from citeaudit.shares");
        using var rows = command.ExecuteReader();
        var shares = new List<(int, IndexedRegistry, uint)>();
        while (rows.Read())
            shares.Add((rows.GetInt32(0), (IndexedRegistry)rows.GetInt16(1), (uint)rows.GetInt64(2)));
        return new DumpDays(shares);
    }

    private async ValueTask<List<StoredRecord>> ReadAsync(IndexedRegistry registry, string statement, CancellationToken cancellation, params object[] values)
    {
        try
        {
            await using var command = source.CreateCommand(statement);
            foreach (var value in values.Prepend((short)registry))
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            await using var rows = await command.ExecuteReaderAsync(cancellation);
            var records = new List<StoredRecord>();
            while (await rows.ReadAsync(cancellation))
                records.Add(new StoredRecord(Unpacked(rows.GetFieldValue<byte[]>(0)), days.Of(rows.GetInt32(1), registry)));
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
