using static System.FormattableString;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>What one host of the world allows, written down apart from the product's own table, and what was done against it.</summary>
internal sealed class HostRules(string name, (int Requests, int Seconds) single, (int Requests, int Seconds)? list, int atOnce, bool announces)
{
    private readonly Lock gate = new();
    private readonly Queue<DateTimeOffset>[] arrivals = [new(), new()];
    private readonly (DateTimeOffset From, DateTimeOffset To)[] pauses = new (DateTimeOffset, DateTimeOffset)[2];
    private readonly List<string> violations = [];
    private int inside;
    private int afterTheEnd;

    public IReadOnlyList<string> Violations => violations;

    public int Requests { get; private set; }

    public int MostAtOnce { get; private set; }

    public int MostInAnInterval { get; private set; }

    public IEnumerable<(string Name, string Value)> Headers(bool isList)
    {
        if (!announces)
            yield break;

        var (requests, seconds) = Limit(isList);
        yield return ("x-api-pool", isList ? "polite-array" : "polite-single");
        yield return ("x-rate-limit-limit", Invariant($"{requests}"));
        yield return ("x-rate-limit-interval", Invariant($"{seconds}s"));
        yield return ("x-concurrency-limit", Invariant($"{atOnce}"));
    }

    public void Enter(bool isList, DateTimeOffset now)
    {
        lock (gate)
        {
            Requests++;
            MostAtOnce = Math.Max(MostAtOnce, ++inside);
            if (inside > atOnce)
                violations.Add(Invariant($"{name} was asked {inside} things at once"));

            var (requests, seconds) = Limit(isList);
            var kind = Kind(isList);
            while (arrivals[kind].TryPeek(out var first) && now - first >= TimeSpan.FromSeconds(seconds))
                arrivals[kind].Dequeue();
            arrivals[kind].Enqueue(now);
            MostInAnInterval = Math.Max(MostInAnInterval, arrivals[kind].Count);
            if (arrivals[kind].Count > requests)
                violations.Add(Invariant($"{name} was asked {arrivals[kind].Count} {(isList ? "lists" : "records")} in {seconds} s"));
            if (now > pauses[kind].From && now < pauses[kind].To)
                violations.Add(Invariant($"{name} was asked while it had asked to be left alone"));
        }
    }

    /// <summary>What is left of a visit, such as a page that nobody waits for, is the server's own affair.</summary>
    public void Leave()
    {
        lock (gate)
            inside--;
    }

    /// <summary>From half of the pause on; what was under way when it was asked for may still arrive.</summary>
    public void Pause(bool isList, DateTimeOffset now, int seconds)
    {
        lock (gate)
            pauses[Kind(isList)] = (now.AddSeconds(seconds / 2.0), now.AddSeconds(seconds));
    }

    /// <summary>Counts questions after it was said that there is nothing left until tomorrow.</summary>
    public void End()
    {
        lock (gate)
        {
            if (++afterTheEnd > atOnce)
                violations.Add(Invariant($"{name} was asked {afterTheEnd} times after its budget had been spent"));
        }
    }

    private int Kind(bool isList) => isList && list is not null ? 1 : 0;

    private (int Requests, int Seconds) Limit(bool isList) => isList && list is { } own ? own : single;
}
