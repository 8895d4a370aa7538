using System.Globalization;
using CiteAudit.Resolving.Registries;
using Polly;

namespace CiteAudit.Resolving.Network;

/// <summary>One host during one run: how fast it may be asked, and whether it still is.</summary>
internal sealed class Host
{
    // Longer than this nobody waits for one answer: whoever asks for more is not asked again before then.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    // As many questions in a row that all tries were in vain for, and the host is taken to be away.
    private const int InVainUntilAway = 3;

    private const int Unauthorised = 401;
    private const int Forbidden = 403;

    private readonly TimeProvider time;
    private readonly Turnstile atOnce;
    private readonly Pace single;
    private readonly Pace list;
    private readonly Reach reach;
    private readonly Closure?[] closures = new Closure?[2];
    private readonly int[] inVain = new int[2];
    private readonly int[] answered = new int[2];
    private int heard;
    private int asked;

    public Host(string name, Standing standing, TimeProvider time, Func<double> random, Reach reach)
    {
        Name = name;
        (this.time, this.reach) = (time, reach);
        var (forSingles, forLists) = HostTable.Of(name, standing);
        atOnce = new Turnstile(Math.Max(forSingles.AtOnce, forLists?.AtOnce ?? 1));
        single = new Pace(forSingles, time);
        list = forLists is null ? single : new Pace(forLists, time);
        Tries = Retrying.For(time, random, reach);
    }

    public string Name { get; }

    /// <summary>How often a question is put that meets with faults.</summary>
    public ResiliencePipeline<Attempt> Tries { get; }

    public string LastFault { get; private set; } = "";

    /// <summary>How many requests were sent.</summary>
    public int Asked => asked;

    /// <summary>Why the host was no longer asked something, if that came to pass.</summary>
    public string? Trouble => closures[0]?.Reason ?? closures[1]?.Reason;

    /// <summary>Why the host is not asked such a question; null when it is.</summary>
    public string? WhyClosed(bool forList) =>
        Volatile.Read(ref closures[Index(forList)]) is { } closure && (closure.End is not { } end || time.GetUtcNow() < end) ? closure.Reason : null;

    public async ValueTask EnterAsync(bool forList, CancellationToken cancellation)
    {
        var pace = PaceOf(forList);
        await pace.EnterAsync(cancellation);
        try
        {
            await atOnce.EnterAsync(cancellation);
            while (pace.IsHeld)
            {
                // While this question waited behind others, one of them was asked to let the host alone.
                atOnce.Leave();
                await pace.RestAsync(cancellation);
                await atOnce.EnterAsync(cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            pace.Leave();
            throw;
        }
    }

    public void CountQuestion() => Interlocked.Increment(ref asked);

    /// <summary>How many tries such questions were answered in, and in how many anything came back at all.</summary>
    public (int Answered, int Heard) Count(bool forList) => (Volatile.Read(ref answered[Index(forList)]), Volatile.Read(ref heard));

    /// <summary>Remembers how a try ended; what was wrong is for those who are not let through because of it.</summary>
    public Attempt Remember(Attempt attempt, bool forList)
    {
        if (!attempt.IsFault)
            Interlocked.Increment(ref answered[Index(forList)]);
        else
            LastFault = attempt.Why;

        if (!IsNobody(attempt))
        {
            Interlocked.Increment(ref heard);
            reach.Restore();
        }

        return attempt;
    }

    public void Leave(bool forList)
    {
        atOnce.Leave();
        PaceOf(forList).Leave();
    }

    /// <summary>Follows what an answer says of limits, and gives the attempt as it is to be judged.</summary>
    public Attempt Heed(Attempt attempt, bool forList, Func<string, string?> header)
    {
        if (Announced.Rate(header) is var (requests, interval))
            PaceOf(forList).Follow(requests, interval);
        if (Announced.AtOnce(header) is { } limit)
            atOnce.Resize(limit);
        if (attempt.Answer.Status is Unauthorised or Forbidden)
            CloseForGood($"{StatusText.Of(attempt.Answer.Status)}, and is not asked again in this run");

        var now = time.GetUtcNow();
        var (wanted, spent) = (attempt.IsFault ? Announced.RetryAfter(header, now) : null, Announced.SpentFor(header, now));
        if ((wanted > spent ? wanted : spent ?? wanted) is not { } rest)
            return attempt;
        if (rest > LongestPause)
            return Spent(attempt, forList, now + rest);

        PaceOf(forList).HoldUntil(now + rest);
        return attempt with { RetryAfter = rest };
    }

    /// <summary>
    /// Notes how a question ended after all its tries. One that had bad luck while others like it were answered says nothing of
    /// the host; where nothing at all came back meanwhile, one says enough. A host that refuses its lists may well give single
    /// records; one that gives no answer at all is away.
    /// </summary>
    public void Conclude(Attempt attempt, bool forList, (int Answered, int Heard) before)
    {
        var now = Count(forList);
        if (!attempt.IsFault)
            Volatile.Write(ref inVain[Index(forList)], 0);
        else if (now == before && IsNobody(attempt))
            CloseFor(attempt, forList);
        else if (now.Answered == before.Answered && Interlocked.Increment(ref inVain[Index(forList)]) >= InVainUntilAway)
            CloseFor(attempt, forList);
    }

    public void CloseForGood(string reason)
    {
        Close(forList: false, new Closure(reason));
        Close(forList: true, new Closure(reason));
    }

    /// <summary>Nothing at all came back, and not a bad answer.</summary>
    private static bool IsNobody(Attempt attempt) => attempt.IsSilence || attempt.IsUnreached;

    private void CloseFor(Attempt attempt, bool forList)
    {
        if (IsNobody(attempt))
            reach.Lose();
        if (attempt.Answer.Status == 0)
            CloseForGood(Away(attempt));
        else
            Close(forList, new Closure(Away(attempt)));
    }

    private static string Away(Attempt attempt) => $"it stopped answering and is not asked again in this run; the last time, {attempt.Why}";

    private Attempt Spent(Attempt attempt, bool forList, DateTimeOffset end)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"it asks to be left alone until {end:yyyy-MM-dd HH:mm} UTC");
        Close(forList, new Closure(reason, end));
        return attempt.IsFault ? Attempt.Refused(attempt.Answer.Address, reason) : attempt;
    }

    private void Close(bool forList, Closure closure) => Volatile.Write(ref closures[Index(forList)], closure);

    private int Index(bool forList) => forList && !ReferenceEquals(list, single) ? 1 : 0;

    private Pace PaceOf(bool forList) => forList ? list : single;
}
