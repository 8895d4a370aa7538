using CiteAudit.Model;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>Reaches a database, and says in words why it could not. What it is reached by is never repeated.</summary>
internal static class PostgresSource
{
    public const string Where = "the PostgreSQL index";

    // Beyond this a question has gone wrong, and the registry itself would have answered.
    private const string UsualTimeouts = "-c statement_timeout=20000";

    /// <summary>Tried once, so that a wrong address is known before a run begins.</summary>
    public static (NpgsqlDataSource? Source, Problem? Problem) Open(string connection, bool isForReading)
    {
        NpgsqlDataSource? source = null;
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connection) { ApplicationName = "citeaudit" };
            if (isForReading)
                settings.Options = $"{settings.Options} {UsualTimeouts} -c default_transaction_read_only=on".Trim();
            source = NpgsqlDataSource.Create(settings.ConnectionString);
            source.OpenConnection().Dispose();
            return (source, null);
        }
        catch (Exception failure) when (failure is NpgsqlException or ArgumentException or FormatException or IOException)
        {
            source?.Dispose();
            var what = failure is NpgsqlException ? $"cannot be reached: {failure.Message.TrimEnd('.')}" : "cannot be reached by what was given";
            return (null, new Problem(Where, what, "Correct the connection string, such as Host=localhost;Database=citeaudit;Username=reader"));
        }
    }

    public static Problem ProblemOf(Exception failure) =>
        new(Where, failure.Message.TrimEnd('.').ReplaceLineEndings(" "), "Check the server's log and the role's rights; what was imported before is still there");
}
