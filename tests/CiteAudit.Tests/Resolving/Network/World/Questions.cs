using static System.FormattableString;

namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>How often each question was put, and how it went: nothing may be asked again but what failed, and that twice at most.</summary>
internal sealed class Questions
{
    private const int MostTries = 3;

    // A circle of redirects is followed five times.
    private const int MostSteps = 5;

    private readonly Lock gate = new();

    // By a hash: a run of ten thousand references has forty thousand addresses, and this machine's memory is being measured.
    private readonly Dictionary<ulong, (int Tries, State State)> states = [];
    private readonly List<string> violations = [];

    private enum State
    {
        UnderWay,
        Failed,
        Circling,
        Settled,
    }

    public IReadOnlyList<string> Violations => violations;

    public int Retries { get; private set; }

    public int Asked => states.Count;

    /// <summary>How often it was put before.</summary>
    public int Begin(string question)
    {
        lock (gate)
        {
            var key = FaultPlan.Hash(question);
            var (tries, state) = states.GetValueOrDefault(key, (0, State.Failed));
            if (state is State.UnderWay or State.Settled || tries >= (state == State.Circling ? MostSteps : MostTries))
                violations.Add(Invariant($"asked again ({state}, {tries} times before): {question}"));
            if (tries > 0)
                Retries++;
            states[key] = (tries + 1, State.UnderWay);
            return tries;
        }
    }

    public void End(string question, Fault fault)
    {
        lock (gate)
        {
            var key = FaultPlan.Hash(question);
            states[key] = (states[key].Tries, fault == Fault.Circle ? State.Circling : fault is Fault.None or >= Fault.OtherHost ? State.Settled : State.Failed);
        }
    }
}
