using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Network;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Standing;

/// <summary>Fetches the Retraction Watch data and makes the index of it.</summary>
public static class RetractionDownload
{
    private const string Remedy = "The index is as it was; try again later, or fetch the table with another program and name the file";

    /// <summary>Where Crossref publishes the data, anew on every working day.</summary>
    public static string UsualAddress => "https://gitlab.com/crossref/retraction-watch-data/-/raw/main/retraction_watch.csv";

    /// <summary>Gives the update, or what kept it from being made. Only a table that came whole changes the index.</summary>
    public static Task<(RetractionUpdate? Update, Problem? Problem)> RunAsync(string address, string folder, NetworkSettings network, Action<long> progress, CancellationToken cancellation = default) =>
        RunAsync(address, folder, network, progress, TimeProvider.System, Random.Shared.NextDouble, cancellation);

    internal static async Task<(RetractionUpdate? Update, Problem? Problem)> RunAsync(
        string address, string folder, NetworkSettings network, Action<long> progress, TimeProvider time, Func<double> random, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var place) || place is not { Scheme: "https", UserInfo: "" })
            return (null, new Problem(address, "it is no https address", "Name one, or a file"));

        CacheTag.Leave(folder);
        var kept = Path.Combine(folder, RetractionWatch.Folder);
        Directory.CreateDirectory(kept);
        var file = Path.Combine(kept, $".{Path.GetRandomFileName()}{AtomicFile.Unfinished}");
        try
        {
            if (await FetchAsync(place, file, network, progress, time, random, cancellation) is { } why)
                return (null, new Problem(address, why, Remedy));

            using var text = new StreamReader(file);
            return (RetractionUpdate.Run(Path.GetFileName(place.LocalPath), text, folder), null);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Null when the file is there, or why it is not.</summary>
    private static async Task<string?> FetchAsync(Uri place, string file, NetworkSettings network, Action<long> progress, TimeProvider time, Func<double> random, CancellationToken cancellation)
    {
        var (routes, identity) = (new Routes(network), new Identity(network));
        using var wire = new Dialling(routes).Open();
        var download = new Download(wire, identity, time, file, progress);
        var polite = new PoliteNetwork(routes, new HostBook(identity, time, random), download.SendAsync);

        var answer = await polite.AskAsync(new Request(RetractionWatch.Folder, place.GetLeftPart(UriPartial.Authority), place.PathAndQuery), cancellation);
        return answer.Reason ?? (answer.Status == Kept.Held ? null : answer.Status == Kept.NotHeld ? "there is nothing at this address (status 404)" : StatusText.Of(answer.Status));
    }
}
