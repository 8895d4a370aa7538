using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Dumps;
using CiteAudit.Resolving.Indexing.Importing;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>Takes dumps into a database.</summary>
internal static class PostgresImport
{
    // Any number, as long as it is always the same: "citeaudi" again.
    private const long Lock = 0x6964756165746963;

    public static async Task<(ImportOutcome? Outcome, Problem? Problem)> RunAsync(string address, IReadOnlyList<DumpFile> files, IImportProgress progress, CancellationToken cancellation)
    {
        var (source, problem) = PostgresSource.Open(address, isForReading: false);
        if (source is null)
            return (null, problem);

        await using (source)
        {
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellation);
                if (PostgresSchema.Scalar(connection, $"select pg_try_advisory_lock({Lock})") is not true)
                    return (null, new Problem(PostgresSource.Where, "another import is at work on this index", "Wait until it has ended"));
                if (PostgresSchema.Make(connection) is { } fault)
                    return (null, fault);

                await using var writer = new PostgresWriter(connection, PostgresProgress.Begin(connection));
                return (await new RecordImport<PostgresBatch>(writer, batch => batch.Batch, progress).RunAsync(files, cancellation), null);
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException)
            {
                return (null, PostgresSource.ProblemOf(failure));
            }
        }
    }
}
