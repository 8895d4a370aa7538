using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Importing;
using CiteAudit.Resolving.Indexing.Segments;
using Npgsql;
using NpgsqlTypes;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>
/// Writes an index into a database, some ten thousand records a transaction. How far the files have been read is part of the
/// same transaction, so that an import that was ended from outside goes on where it was.
/// </summary>
internal sealed class PostgresWriter(NpgsqlConnection connection, PostgresProgress known) : IRecordSink<PostgresBatch>
{
    private const int RecordsOfATransaction = 10_000;

    private const string Copy = "copy incoming (place, registry, id, stamp, import, year, words, record) from stdin (format binary)";

    // Within a transaction and beyond it the later record of a work stays.
    private const string Take = """
        insert into citeaudit.works (registry, id, stamp, import, year, words, record)
        select distinct on (registry, id) registry, id, stamp, import, year, array_to_tsvector(words), record from incoming
        order by registry, id, stamp desc, place desc
        on conflict (registry, id) do update set stamp = excluded.stamp, import = excluded.import, year = excluded.year, words = excluded.words, record = excluded.record
        where works.stamp <= excluded.stamp
        """;

    private readonly List<PostgresBatch> waiting = [];
    private readonly List<(DumpFile File, FileOutcome Outcome)> ended = [];
    private (DumpFile File, long Records)? open;
    private ImportInfo counted = ImportInfo.Empty(known.Import);

    public long? TakenOf(DumpFile file) => known.TakenOf(file);

    public PostgresBatch Prepare(RawBatch batch) => PostgresBatch.Of(PreparedBatch.Of(batch));

    public async ValueTask AddAsync(PostgresBatch batch, CancellationToken cancellation)
    {
        waiting.Add(batch);
        counted = counted.With(batch.Batch);
        open = (batch.Batch.File, batch.Batch.Last);
        if (waiting.Sum(one => one.Batch.Records.Count) >= RecordsOfATransaction)
            await SaveAsync(isUnderWay: true, cancellation);
    }

    public ValueTask FinishAsync(DumpFile file, FileOutcome outcome, CancellationToken cancellation)
    {
        ended.Add((file, outcome));
        counted = counted with { Unusable = counted.Unusable + outcome.Unusable };
        open = null;
        return ValueTask.CompletedTask;
    }

    public async ValueTask CompleteAsync(CancellationToken cancellation)
    {
        await SaveAsync(isUnderWay: false, cancellation);
        // Building the search index over all records takes a fraction of what keeping it up with each would.
        PostgresSchema.Execute(connection, "set maintenance_work_mem = '256MB'; create index if not exists works_words on citeaudit.works using gin (words); analyze citeaudit.works");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask SaveAsync(bool isUnderWay, CancellationToken cancellation)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (waiting.Count > 0)
        {
            await CopyAsync(cancellation);
            await ExecuteAsync(Take, cancellation);
        }

        foreach (var (file, outcome) in ended)
            await MarkAsync(file, outcome.Records, isFinished: true, outcome.Fault, cancellation);
        if (open is var (under, records))
            await MarkAsync(under, records, isFinished: false, fault: null, cancellation);
        await CountAsync(isUnderWay, cancellation);
        await transaction.CommitAsync(cancellation);
        waiting.Clear();
        ended.Clear();
        counted = ImportInfo.Empty(known.Import);
    }

    private async ValueTask CountAsync(bool isUnderWay, CancellationToken cancellation)
    {
        await ExecuteAsync("update citeaudit.imports set unusable = unusable + $2, is_under_way = $3 where number = $1", cancellation, known.Import, counted.Unusable, isUnderWay);
        foreach (var share in counted.Shares)
        {
            await ExecuteAsync(
                """
                insert into citeaudit.shares as known values ($1, $2, $3, $4)
                on conflict (import, registry) do update set stamp = greatest(known.stamp, $3), records = known.records + $4
                """,
                cancellation,
                known.Import,
                (short)share.Registry,
                (long)share.Stamp,
                share.Records);
        }
    }

    private async ValueTask CopyAsync(CancellationToken cancellation)
    {
        await using var writer = await connection.BeginBinaryImportAsync(Copy, cancellation);
        var place = 0;
        foreach (var batch in waiting)
        {
            for (var index = 0; index < batch.Packed.Count; index++, place++)
            {
                var record = batch.Batch.Records[index];
                writer.StartRow();
                writer.Write(place, NpgsqlDbType.Integer);
                writer.Write((short)record.Facts.Registry, NpgsqlDbType.Smallint);
                writer.Write(record.Facts.Id, NpgsqlDbType.Text);
                writer.Write((long)record.Stamp, NpgsqlDbType.Bigint);
                writer.Write(known.Import, NpgsqlDbType.Integer);
                writer.Write(record.Facts.Year, NpgsqlDbType.Integer);
                writer.Write(batch.Words[index], NpgsqlDbType.Array | NpgsqlDbType.Text);
                writer.Write(batch.Packed[index], NpgsqlDbType.Bytea);
            }
        }

        await writer.CompleteAsync(cancellation);
    }

    private ValueTask MarkAsync(DumpFile file, long records, bool isFinished, string? fault, CancellationToken cancellation) => ExecuteAsync(
        """
        insert into citeaudit.files values ($1, $2, $3, $4, $5, $6, nullif($7, ''))
        on conflict (path) do update set size = $2, modified = $3, import = $4, records = $5, is_finished = $6, fault = nullif($7, '')
        """,
        cancellation,
        file.Path,
        file.Size,
        file.Modified.Ticks,
        known.Import,
        records,
        isFinished,
        fault ?? "");

    private async ValueTask ExecuteAsync(string statement, CancellationToken cancellation, params object[] values)
    {
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
