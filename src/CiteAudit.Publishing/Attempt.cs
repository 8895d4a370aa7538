using CiteAudit.Model;

namespace CiteAudit.Publishing;

/// <summary>What came of trying something that its input can make impossible: the result, or the problem in its place.</summary>
public sealed record Attempt<T>(T? Value, Problem? Problem)
    where T : class
{
    public static Attempt<T> Of(T value) => new(value, Problem: null);

    public static Attempt<T> Failed(Problem problem) => new(Value: null, problem);
}
