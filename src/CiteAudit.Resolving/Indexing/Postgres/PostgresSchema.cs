using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Segments;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>The tables of an index in a database: made where they are not, and left alone where they are another version's.</summary>
internal static class PostgresSchema
{
    /// <summary>Null when the database holds an index that can be read.</summary>
    public static Problem? Fault(NpgsqlDataSource source)
    {
        if (Scalar(source, "select to_regclass('citeaudit.format') is not null") is not true)
            return new Problem(PostgresSource.Where, "the database holds no index, or the role may not see it", "Make one with `citeaudit index import`, or grant the role usage on schema citeaudit and select on its tables");
        return Scalar(source, "select version from citeaudit.format limit 1") is int version and not IndexFormat.Version ? OtherFormat(version) : null;
    }

    public static Problem? Make(NpgsqlConnection connection)
    {
        if (Scalar(connection, "select to_regnamespace('citeaudit') is null") is true)
            Execute(connection, "create schema citeaudit");
        if (Scalar(connection, "select to_regclass('citeaudit.format') is not null") is true && Scalar(connection, "select version from citeaudit.format limit 1") is int version and not IndexFormat.Version)
            return OtherFormat(version);

        Execute(connection, string.Join('\n', EmbeddedLines.Of("Schema.sql")));
        Execute(connection, $"insert into citeaudit.format select {IndexFormat.Version} where not exists (select from citeaudit.format)");
        return null;
    }

    public static void Execute(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    public static object? Scalar(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection);
        return command.ExecuteScalar();
    }

    private static Problem OtherFormat(int version) => new(
        PostgresSource.Where,
        string.Create(CultureInfo.InvariantCulture, $"the index is of format {version}, and this version of citeaudit knows format {IndexFormat.Version}"),
        "Use the version that made it, or import again into another database");

    private static object? Scalar(NpgsqlDataSource source, string statement)
    {
        using var command = source.CreateCommand(statement);
        return command.ExecuteScalar();
    }
}
