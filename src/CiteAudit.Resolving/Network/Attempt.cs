using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Resolving.Network;

/// <summary>What one try came to. A fault may be gone the next time; anything else is the answer.</summary>
internal sealed record Attempt(Answer Answer, bool IsFault = false)
{
    /// <summary>How long the host asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Where the host sends us on to.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the host is at work and only has too much of it.</summary>
    public bool IsCrowded => Answer.Status == 429;

    /// <summary>Whether nothing came in all the time that was given.</summary>
    public bool IsSilence { get; init; }

    /// <summary>Whether nobody was there to be asked.</summary>
    public bool IsUnreached { get; init; }

    /// <summary>What was wrong, in words.</summary>
    public string Why => Answer.Reason ?? StatusText.Of(Answer.Status);

    public static Attempt Fault(string address, string reason) => new(Answer.Failed(address, reason), IsFault: true);

    public static Attempt Refused(string address, string reason) => new(Answer.Failed(address, reason));
}
