using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CiteAudit.Tests.Resolving.Indexing.Postgres;

/// <summary>A PostgreSQL server of our own on this machine, with its data in a folder that is gone afterwards.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("citeaudit-postgres-").FullName;
    private readonly int port = FreePort();
    private readonly string? programs = ProgramsFolder();
    private int databases;

    private static bool IsRoot => Environment.UserName is "root";

    private string Data => Path.Combine(folder, "data");

    public async ValueTask InitializeAsync()
    {
        if (programs is null)
            return;

        // The server refuses to run as root; Debian's package brings the account it runs as.
        if (IsRoot)
            await RunAsync("chown", "postgres", folder);
        await RunServerProgramAsync("initdb", "--pgdata", Data, "--username", "owner", "--auth", "trust", "--encoding", "UTF8", "--no-sync");
        var options = string.Create(CultureInfo.InvariantCulture, $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off");
        await RunServerProgramAsync("pg_ctl", "start", "--silent", "--wait", "--pgdata", Data, "--log", Path.Combine(folder, "log"), "--options", options);
    }

    /// <summary>How a new, empty database is reached; skips the test where no server is installed.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipWhen(programs is null, "PostgreSQL is not installed (Debian: apt install postgresql).");
        var name = string.Create(CultureInfo.InvariantCulture, $"index{Interlocked.Increment(ref databases)}");
        await ExecuteAsync(Address("postgres"), $"create database {name}");
        return Address(name);
    }

    public static async Task<object?> ExecuteAsync(string address, string statement)
    {
        await using var source = Npgsql.NpgsqlDataSource.Create(address);
        await using var command = source.CreateCommand(statement);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (programs is not null)
            await RunServerProgramAsync("pg_ctl", "stop", "--silent", "--mode", "immediate", "--pgdata", Data);
        Directory.Delete(folder, recursive: true);
    }

    private string Address(string database) => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=owner;Database={database}");

    private static string? ProgramsFolder() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Concat(Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")) : [])
            .FirstOrDefault(place => File.Exists(Path.Combine(place, "initdb")) && File.Exists(Path.Combine(place, "pg_ctl")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Task RunServerProgramAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(programs!, program);
        return IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private async Task RunAsync(string program, params string[] arguments)
    {
        // To a file: the server keeps what it was given as output, and a pipe would never end.
        var output = Path.Combine(folder, "output");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >>\"$0\" 2>&1", output, program, .. arguments]) { UseShellExecute = false, WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {await File.ReadAllTextAsync(output)}");
    }
}
