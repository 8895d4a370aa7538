namespace CiteAudit.Training.Topics.Data;

/// <summary>Divides papers into parts, so that a paper is never both learned from and measured on.</summary>
internal static class PaperParts
{
    public const int Parts = 5;

    public static int Of(string paper) => (int)(Relating.Tables.Vocabulary.HashOf(paper) % Parts);
}
