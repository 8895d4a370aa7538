namespace CiteAudit.Resolving.Matching;

/// <summary>How one title stands to another.</summary>
internal enum TitleForm
{
    /// <summary>Letter for letter, as far as comparison sees.</summary>
    Same,

    /// <summary>The one is the other without its subtitle, its end, or what stands around it.</summary>
    Cut,

    /// <summary>Mistyped, or a word or two changed.</summary>
    Misspelt,

    /// <summary>The same with another number in it: another part, another year.</summary>
    Sibling,

    /// <summary>The one is about the other: a reply, a correction, a review.</summary>
    About,

    /// <summary>Much in common, and more than mistyped.</summary>
    Reworded,

    /// <summary>Another title.</summary>
    Other,
}
