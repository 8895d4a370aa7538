using CiteAudit.Model;
using CiteAudit.Relating.Signals;
using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Judging;

/// <summary>Decides from the probability, and says when it may not be trusted.</summary>
internal static class Judge
{
    private const string ThinTitle = "The title has too few telling words to know its subject by.";
    private const string StrangeTitle = "Most words of the title are unknown here.";
    private const string ThinClaim = "The sentence has too few telling words to know its subject by.";
    private const string MeansOfResearch = "The reference looks like a method, a tool or data, which any field may cite.";
    private const string Undecided = "Claim and work are neither clearly of one subject nor clearly of different ones.";

    private const int LeastKnown = 3;
    private const int LeastClaimed = 4;

    /// <summary>Why the texts are no ground for a verdict; null when they are.</summary>
    public static string? Objection(ClaimSide claim, WorkSide work) => work switch
    {
        { Summarised: null, Title: { Known: var known, Words.Length: var all } } when known * 2 < all => StrangeTitle,
        { Summarised: null, Title.Known: < LeastKnown } => ThinTitle,
        _ when claim.Sentence.Known + claim.Title.Known < LeastClaimed => ThinClaim,
        _ => null,
    };

    public static (RelationVerdict Verdict, string? Abstention) Decide(Calibration calibration, double mismatch, ClaimSide claim, WorkSide work) => mismatch switch
    {
        _ when mismatch >= calibration.ClearFrom && IsMeans(claim, work) => (RelationVerdict.Unsure, MeansOfResearch),
        _ when mismatch >= calibration.ClearFrom => (RelationVerdict.Mismatch, null),
        _ when mismatch > calibration.FitUpTo => (RelationVerdict.Unsure, Undecided),
        _ => (RelationVerdict.Match, null),
    };

    /// <summary>Title and sentence both speak of means: software, statistics, instruments, data.</summary>
    public static bool IsMeans(ClaimSide claim, WorkSide work) => ToolWords.InTitle(work.Title) >= 2 && ToolWords.InSentence(claim.Sentence) >= 2;
}
