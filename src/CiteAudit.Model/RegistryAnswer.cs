namespace CiteAudit.Model;

/// <summary>How one registry answered when asked about one reference.</summary>
public sealed record RegistryAnswer(string Registry, AnswerState State, string? Detail = null)
{
    /// <summary>The day of the answer; null when there was none.</summary>
    public DateOnly? Day { get; init; }
}
