namespace CiteAudit.Training.Topics.Learning;

/// <summary>How much of the citing paper is known.</summary>
internal enum ClaimRange
{
    Sentence,
    Title,
    Paper,
}
