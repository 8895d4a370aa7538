using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Training.Topics.Measuring;

/// <summary>A weighed pair and what the trees made of it.</summary>
internal sealed record Scored(Weighed Row, float Score)
{
    public bool IsSwap => !Row.Pair.IsMatch;
}
