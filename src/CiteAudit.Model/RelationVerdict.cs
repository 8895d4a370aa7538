namespace CiteAudit.Model;

/// <summary>Whether a work is about what it is cited for.</summary>
public enum RelationVerdict
{
    /// <summary>Nothing can be said, or the model was not sure.</summary>
    Unsure,

    /// <summary>Claim and work lie in the same field or close to each other.</summary>
    Match,

    /// <summary>The work is clearly about something else.</summary>
    Mismatch,
}
