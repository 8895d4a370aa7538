using System.Globalization;
using CiteAudit.Relating.Signals;
using CiteAudit.Relating.Tables;
using CiteAudit.Training.Topics.Data;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Weighs pairs with more and with less known, as audits will find them.</summary>
internal sealed class Weighing(TopicTables tables, IReadOnlyDictionary<string, CitingPaper> papers)
{
    // Sentences without a paper's title are seldom, so of these one in three is enough.
    private const int EverySentence = 3;

    private static readonly bool[] TitleOnly = [false];
    private static readonly bool[] TitleAndDetails = [false, true];

    /// <summary>What is to be weighed of a pair, with the signals still missing.</summary>
    public static IEnumerable<Weighed> ViewsOf(LabelledPair pair) =>
        from range in Enum.GetValues<ClaimRange>()
        where range != ClaimRange.Sentence || Vocabulary.HashOf(pair.Claim + pair.CitedTitle) % EverySentence == 0
        from details in pair.Venue is null && pair.Abstract is null ? TitleOnly : TitleAndDetails
        select new Weighed(pair, range, details, []);

    public IEnumerable<Weighed> All(LabelledPair pair)
    {
        foreach (var range in ViewsOf(pair).GroupBy(view => view.Range))
        {
            var claim = new ClaimSide(tables, pair.Claim, range.Key == ClaimRange.Sentence ? null : pair.CitingTitle, range.Key == ClaimRange.Paper ? AroundOf(pair) : null);
            foreach (var view in range)
                yield return view with { Signals = SignalsOf(view, claim) };
        }
    }

    private float[] SignalsOf(Weighed view, ClaimSide claim) =>
        SignalSheet.Of(tables, claim, new WorkSide(tables, view.Pair.CitedTitle, view.Details ? view.Pair.Venue : null, view.Details ? view.Pair.Abstract : null));

    // Some papers come with an abstract, some with sentences before and after, some with both.
    private string AroundOf(LabelledPair pair)
    {
        var kind = Vocabulary.HashOf(pair.Claim) % 3;
        var summary = kind != 1 && papers.TryGetValue(pair.Paper, out var paper) ? paper.Abstract : "";
        return kind == 0 ? summary : string.Create(CultureInfo.InvariantCulture, $"{summary} {string.Join(' ', pair.Context.Take(2))}");
    }

}
