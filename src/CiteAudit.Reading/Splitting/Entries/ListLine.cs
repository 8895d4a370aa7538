namespace CiteAudit.Reading.Splitting.Entries;

// A line of a reference list, and how it stands to the line before it; what the format does not tell is null.
internal sealed record ListLine(string Text, LineGap Gap)
{
    public bool? IsIndented { get; init; }

    // Whether the line before it ended although the first word of this one would have found room there.
    public bool? FollowsShort { get; init; }
}
