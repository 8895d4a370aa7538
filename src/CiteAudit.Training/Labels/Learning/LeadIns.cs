using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Training.Labels.Learning;

/// <summary>Tells what surely is between fields from what a source may have left without a label.</summary>
internal static class LeadIns
{
    private const int Longest = 5;
    private const string Chinese = "等见載载主编編著译譯校注辑页頁第期卷年版号號册冊月日和与及在线上";

    /// <summary>Few letters and no digits: a lead-in, a type mark, signs. Chinese needs few characters to name somebody.</summary>
    public static bool IsLeadIn(string text) =>
        !text.Any(char.IsDigit) && text.Count(char.IsLetter) <= Longest && text.All(glyph => !Signs.IsHan(glyph) || Chinese.Contains(glyph, StringComparison.Ordinal));
}
