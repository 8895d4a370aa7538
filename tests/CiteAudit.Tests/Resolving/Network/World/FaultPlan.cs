using System.Text;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>Which question meets with which misfortune, and when: the same for the same seed, whatever the order of asking.</summary>
internal sealed class FaultPlan(double share, int seed = 1)
{
    // How often each comes in a hundred faults or so. What costs half a minute, or cannot be mended, is rare.
    private static readonly (Fault Fault, int Weight)[] Weights =
    [
        (Fault.OutOfOrder, 140), (Fault.BadGateway, 100), (Fault.GatewayTimeout, 100), (Fault.TooMany, 180), (Fault.TooManyWait, 40), (Fault.TooManyLongWait, 3),
        (Fault.PageWith200, 90), (Fault.Garbage, 70), (Fault.CutShort, 90), (Fault.Excuse, 60), (Fault.Reset, 60), (Fault.ResetHalfway, 40), (Fault.Silence, 3), (Fault.Drip, 2),
        (Fault.OtherHost, 5), (Fault.PlainHttp, 4), (Fault.PrivateAddress, 4), (Fault.Circle, 3), (Fault.Oversized, 2), (Fault.Misrouted, 5),
    ];

    private static readonly int Total = Weights.Sum(row => row.Weight);

    public static FaultPlan None { get; } = new(0);

    public Fault For(string target, int attempt)
    {
        // What leads in a circle, or is too large, does so each time.
        if (Draw(target, 0) is >= Fault.OtherHost and var lasting)
            return lasting;

        return Draw(target, attempt) is < Fault.OtherHost and var fault ? fault : Fault.None;
    }

    private Fault Draw(string target, int attempt)
    {
        var hash = Hash(FormattableString.Invariant($"{seed} {attempt} {target}"));
        if (hash % 10_000 >= share * 10_000)
            return Fault.None;

        var place = (int)(hash / 10_000 % (ulong)Total);
        foreach (var (fault, weight) in Weights)
        {
            if ((place -= weight) < 0)
                return fault;
        }

        return Fault.None;
    }

    /// <summary>FNV-1a, mixed: the platform's own differs from run to run.</summary>
    public static ulong Hash(string text)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ octet) * 1_099_511_628_211UL;
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccdUL;
        return hash ^ (hash >> 33);
    }
}
