namespace CiteAudit.Model;

/// <summary>The five things that can be said of a reference after asking the registries.</summary>
public enum Outcome
{
    /// <summary>A registry holds the work as described.</summary>
    Confirmed,

    /// <summary>A registry holds the work; the reference describes it differently.</summary>
    Differs,

    /// <summary>The identifier leads to another work.</summary>
    WrongWork,

    /// <summary>Every registry asked says it does not hold the work: needs a person's look.</summary>
    NotConfirmed,

    /// <summary>No registry could be asked, or one that matters did not answer.</summary>
    CouldNotCheck,
}
