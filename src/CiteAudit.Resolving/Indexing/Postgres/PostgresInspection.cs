using CiteAudit.Model;
using CiteAudit.Resolving.Indexing.Records;
using Npgsql;

namespace CiteAudit.Resolving.Indexing.Postgres;

/// <summary>Says what an index in a database holds.</summary>
internal static class PostgresInspection
{
    public static (IndexTotals? Totals, Problem? Problem) Of(string address)
    {
        // Counting takes longer than any question may.
        var (source, problem) = PostgresSource.Open(address, isForReading: false);
        if (source is null)
            return (null, problem);

        using (source)
        {
            try
            {
                return PostgresSchema.Fault(source) is { } fault ? (null, fault) : (TotalsIn(source), null);
            }
            catch (NpgsqlException failure)
            {
                return (null, PostgresSource.ProblemOf(failure));
            }
        }
    }

    private static IndexTotals TotalsIn(NpgsqlDataSource source)
    {
        var works = Rows(source, "select registry, count(*) from citeaudit.works group by registry order by registry", row => ((IndexedRegistry)row.GetInt16(0), row.GetInt64(1)));
        var imports = Rows(
            source,
            "select import, registry, stamp, records from citeaudit.shares order by import, registry",
            row => new ImportTotal(row.GetInt32(0), (IndexedRegistry)row.GetInt16(1), RecordStamp.DayOf((uint)row.GetInt64(2)), row.GetInt64(3)));
        var (files, unusable, isUnderWay) = Rows(
            source,
            "select (select count(*) from citeaudit.files), coalesce(sum(unusable), 0)::bigint, coalesce(bool_or(is_under_way), false) from citeaudit.imports",
            row => (row.GetInt64(0), row.GetInt64(1), row.GetBoolean(2)))[0];
        var bytes = Rows(source, "select sum(pg_total_relation_size(relid))::bigint from pg_partition_tree('citeaudit.works')", row => row.GetInt64(0));
        return new IndexTotals(works, imports, bytes[0])
        {
            Files = files,
            Unusable = unusable,
            IsUnderWay = isUnderWay,
            Faults = Rows(source, "select path, fault from citeaudit.files where fault is not null order by path", row => IndexInspection.FaultOf(row.GetString(0), row.GetString(1))),
        };
    }

    private static List<T> Rows<T>(NpgsqlDataSource source, string statement, Func<NpgsqlDataReader, T> map)
    {
        using var command = source.CreateCommand(statement);
        command.CommandTimeout = 0;
        using var rows = command.ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
            all.Add(map(rows));
        return all;
    }
}
