namespace CiteAudit.Relating.Tables;

/// <summary>What was learned of words and fields, before anything was learned of mismatches.</summary>
internal sealed record TopicTables(Vocabulary Vocabulary, IReadOnlyList<Space> Spaces, Head Fields, Head Subfields)
{
    public float[][] SumsOf(Bag bag) => [.. Spaces.Select(space => space.SumOf(bag, Vocabulary))];
}
