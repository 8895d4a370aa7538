using System.Diagnostics;
using System.Globalization;
using CiteAudit.Relating.Judging;
using CiteAudit.Relating.Signals;
using CiteAudit.Training.Topics.Data;
using CiteAudit.Training.Topics.Learning;

namespace CiteAudit.Training.Topics.Measuring;

/// <summary>Measures the tables in use on the papers of the last check: how well they tell, how often they abstain, how fast they are.</summary>
internal static class TopicMeasure
{
    private const string LastCheck = "dev";

    public static string Of(TopicFolder folder)
    {
        var loading = Stopwatch.StartNew();
        var model = TopicModel.Shared ?? throw new InvalidOperationException("No tables are built in: learn them first.");
        var loaded = loading.Elapsed.TotalMilliseconds;
        var pairs = folder.Pairs(LastCheck);
        return TopicReport.Of("Last check", Score(folder, model), model.Calibration) + Abstentions(model, pairs) + Speed(model, pairs)
            + string.Create(CultureInfo.InvariantCulture, $"Tables read in {loaded:0} ms.\n");
    }

    public static IReadOnlyList<Scored> Score(TopicFolder folder, TopicModel model)
    {
        var weighing = new Weighing(model.Tables, folder.Papers().ToDictionary(paper => paper.Id, StringComparer.Ordinal));
        return [.. folder.Pairs(LastCheck).SelectMany(weighing.All).Select(row => new Scored(row, model.Forest.Score(row.Signals)))];
    }

    private static string Abstentions(TopicModel model, IReadOnlyList<LabelledPair> pairs)
    {
        var decided = pairs.Where(pair => !pair.IsNear).Select(pair => (pair, Decision: Decide(model, pair))).ToList();
        var flagged = decided.Where(pair => pair.Decision.Verdict is Model.RelationVerdict.Mismatch).ToList();
        var lines = decided.GroupBy(pair => pair.Decision.Abstention ?? pair.Decision.Verdict.ToString(), StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count(pair => pair.pair.IsMatch)} | {group.Count(pair => !pair.pair.IsMatch)} |"));
        var right = flagged.Count(pair => !pair.pair.IsMatch) / (double)Math.Max(1, flagged.Count);
        var found = flagged.Count(pair => !pair.pair.IsMatch) / (double)decided.Count(pair => !pair.pair.IsMatch);
        return string.Create(CultureInfo.InvariantCulture, $"| what is said, all that is known | genuine | swaps |\n|---|--:|--:|\n{string.Join('\n', lines)}\n\nOf the flags {right:0.000} are right, {found:0.000} of the swaps are found.\n\n");
    }

    private static (Model.RelationVerdict Verdict, string? Abstention) Decide(TopicModel model, LabelledPair pair)
    {
        var (claim, work) = Sides(model, pair);
        return Judge.Objection(claim, work) is { } objection
            ? (Model.RelationVerdict.Unsure, objection)
            : Judge.Decide(model.Calibration, model.Weigh(claim, work), claim, work);
    }

    private static (ClaimSide Claim, WorkSide Work) Sides(TopicModel model, LabelledPair pair) =>
        (new ClaimSide(model.Tables, pair.Claim, pair.CitingTitle, around: null), new WorkSide(model.Tables, pair.CitedTitle, pair.Venue, pair.Abstract));

    private static string Speed(TopicModel model, IReadOnlyList<LabelledPair> pairs)
    {
        var clock = Stopwatch.StartNew();
        foreach (var pair in pairs)
        {
            var claim = new ClaimSide(model.Tables, pair.Claim, pair.CitingTitle, around: null);
            model.Weigh(claim, new WorkSide(model.Tables, pair.CitedTitle, venue: null, summary: null));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{pairs.Count / clock.Elapsed.TotalSeconds:0} pairs a second of one core, title alone. ");
    }
}
