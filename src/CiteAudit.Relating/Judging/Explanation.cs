using CiteAudit.Relating.Signals;

namespace CiteAudit.Relating.Judging;

/// <summary>Says in an editor's words what decided.</summary>
internal static class Explanation
{
    private const float Near = 0.5f;
    private const int Most = 4;

    public static IReadOnlyList<string> Of(ClaimSide claim, WorkSide work, Subject ofClaim, Subject ofWork, IReadOnlyList<string> shared)
    {
        var sentences = new List<string> { $"The sentence is about {About(ofClaim)}.", $"The reference is about {About(ofWork)}." };
        sentences.Add(shared.Count switch
        {
            0 => "They share no terms.",
            1 => $"The only term they share is {shared[0]}.",
            _ => $"They share {Listed(shared.Take(Most))}.",
        });
        if (work.Published is { } venue && claim.Paper.Likeness(venue, space: 1) is var nearness)
            sentences.Add(nearness > Near ? "The venue is one for the paper's subject." : nearness < 0 ? "The venue is for other subjects." : "The venue says little.");
        if (ToolWords.InTitle(work.Title) > 0 && ToolWords.InSentence(claim.Sentence) > 0)
            sentences.Add("It may be cited as a means of research.");
        return sentences;
    }

    private static string About(Subject subject) =>
        subject.Words.Count == 0 ? subject.Topics[0].Topic : $"{Listed(subject.Words)} ({subject.Topics[0].Topic})";

    private static string Listed(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
