namespace CiteAudit.Training.Topics.Learning;

/// <summary>Two texts that belong together, and the group (the paper, say) within which others belong there too.</summary>
internal sealed record TextPair(int[] Left, int[] Right, int Group);
