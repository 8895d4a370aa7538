namespace CiteAudit.Parsing.Claims.Facts;

/// <summary>What a sentence states besides its words: figures, organisations, quotations.</summary>
internal static class ClaimFacts
{
    /// <summary>What is longer is no sentence.</summary>
    private const int LongestSentence = 4000;

    public static IReadOnlyList<string> Statistics(string sentence) => sentence.Length > LongestSentence ? [] : StatisticsReader.In(sentence);

    public static IReadOnlyList<string> Organisations(string sentence) => sentence.Length > LongestSentence ? [] : OrganisationReader.In(sentence);

    public static IReadOnlyList<string> Quotations(string sentence) => sentence.Length > LongestSentence ? [] : QuotationReader.In(sentence);
}
