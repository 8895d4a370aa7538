namespace CiteAudit.Training.Labels.Learning;

/// <summary>Tells what surely is between fields from what a source may have left without a label.</summary>
internal static class LeadIns
{
    private const int Longest = 5;

    /// <summary>Few letters and no digits: a lead-in, a type mark, signs.</summary>
    public static bool IsLeadIn(string text) => text.Count(char.IsLetter) <= Longest && !text.Any(char.IsDigit);
}
