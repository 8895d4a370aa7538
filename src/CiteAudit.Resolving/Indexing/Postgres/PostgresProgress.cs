using CiteAudit.Resolving.Indexing.Dumps;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>What a database has of files already, and the import that goes on or begins.</summary>
internal sealed record PostgresProgress(int Import, IReadOnlyDictionary<string, (DumpFile File, long Records, bool IsFinished)> Files)
{
    public long? TakenOf(DumpFile file)
    {
        if (!Files.TryGetValue(file.Path, out var known) || known.File != file)
            return 0;
        return known.IsFinished ? null : known.Records;
    }

    public static PostgresProgress Begin(NpgsqlConnection connection)
    {
        if (PostgresSchema.Scalar(connection, "select max(number) from citeaudit.imports where is_under_way") is not int import)
        {
            import = (int)PostgresSchema.Scalar(connection, "insert into citeaudit.imports select coalesce(max(number), 0) + 1, 0, true from citeaudit.imports returning number")!;
        }

        PostgresSchema.Execute(connection, """
            set synchronous_commit = off;
            create temporary table incoming (
                place int, registry smallint, id text, stamp bigint, import int, year int, words text[], record bytea
            ) on commit delete rows
            """);
        return new PostgresProgress(import, FilesIn(connection));
    }

    private static Dictionary<string, (DumpFile File, long Records, bool IsFinished)> FilesIn(NpgsqlConnection connection)
    {
        var files = new Dictionary<string, (DumpFile, long, bool)>(StringComparer.Ordinal);
        using var command = new NpgsqlCommand("select path, size, modified, records, is_finished from citeaudit.files", connection);
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var file = new DumpFile(rows.GetString(0), rows.GetInt64(1), new DateTime(rows.GetInt64(2), DateTimeKind.Utc));
            files[file.Path] = (file, rows.GetInt64(3), rows.GetBoolean(4));
        }

        return files;
    }
}
