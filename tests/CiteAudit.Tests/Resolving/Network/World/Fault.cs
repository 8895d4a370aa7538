namespace CiteAudit.Tests.Resolving.Network.World;

/// <summary>What comes in place of an answer. Each has been seen of a registry, or of what stands before it.</summary>
internal enum Fault
{
    None,
    OutOfOrder,
    BadGateway,
    GatewayTimeout,
    TooMany,
    TooManyWait,
    TooManyLongWait,
    PageWith200,
    Garbage,
    CutShort,
    Excuse,
    Reset,
    ResetHalfway,
    Silence,
    Drip,

    // From here on, what asking again would not mend.
    OtherHost,
    PlainHttp,
    PrivateAddress,
    Circle,
    Oversized,

    /// <summary>A gateway that knows no such address.</summary>
    Misrouted,
}
