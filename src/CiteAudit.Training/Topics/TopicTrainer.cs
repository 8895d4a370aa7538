using CiteAudit.Relating.Judging;
using CiteAudit.Relating.Signals;
using CiteAudit.Relating.Tables;
using CiteAudit.Training.Topics.Data;
using CiteAudit.Training.Topics.Learning;
using CiteAudit.Training.Topics.Measuring;
using static System.FormattableString;

namespace CiteAudit.Training.Topics;

/// <summary>
/// Learns everything in order: words, spaces, fields, trees, probabilities. Trees learn from signals that tables gave which had not
/// seen the citations of the paper; papers of the last check are learned from by nothing.
/// </summary>
internal sealed class TopicTrainer
{
    private const int MostWords = 60_000;
    private const int MadePerPaper = 4;

    private static readonly BoostingPlan Plan = new(Trees: 300, Leaves: 10, Step: 0.08f, Seed: 9);

    private readonly TopicFolder folder;
    private readonly Shelf shelf;
    private readonly TextWriter progress;
    private readonly Vocabulary vocabulary;
    private readonly Encoded texts;
    private readonly HashSet<string> lastCheck;
    private readonly IReadOnlyList<LabelledPair> labelled;
    private readonly Dictionary<string, CitingPaper> papers;
    private float[] subjects = [];
    private float[] neighbourhood = [];

    private TopicTrainer(TopicFolder folder, Shelf shelf, TextWriter progress)
    {
        (this.folder, this.shelf, this.progress) = (folder, shelf, progress);
        lastCheck = folder.Pairs("dev").Select(pair => pair.Paper).ToHashSet(StringComparer.Ordinal);
        papers = folder.Papers().ToDictionary(paper => paper.Id, StringComparer.Ordinal);
        labelled = folder.Pairs("train");
        vocabulary = Words();
        texts = new Encoded(folder, new WordNumbers(vocabulary));
    }

    /// <summary>Writes the tables, and what was measured on the parts held out in turn.</summary>
    public static void Train(TopicFolder folder, Shelf shelf, Stream output, TextWriter report, TextWriter progress)
    {
        var trainer = new TopicTrainer(folder, shelf, progress);
        trainer.LearnWithoutCitations();
        var parts = trainer.WeighParts();
        var held = new HeldOut(parts, Plan);
        var forest = new Boosting(LearningRows.Of(parts.SelectMany(part => part)), Plan).Learn();
        var model = new TopicModel(trainer.TablesWithout(trainer.lastCheck, PaperParts.Parts), forest, held.Calibrate());
        new TableWriter(output).Write(model);
        report.Write(TopicReport.Of("Five parts, each held out in turn", held.Scored, model.Calibration));
        report.Write(TopicReport.Of("Last check", [.. folder.Pairs("dev").SelectMany(new Weighing(model.Tables, trainer.papers).All).Select(row => new Scored(row, forest.Score(row.Signals)))], model.Calibration));
    }

    private Vocabulary Words()
    {
        var made = new Lazy<Vocabulary>(() => VocabularyMaker.Make(folder, lastCheck, MostWords));
        return new Vocabulary(shelf.Get("hashes", () => made.Value.Hashes.ToArray()), shelf.Get("weights", () => made.Value.Weights.ToArray()));
    }

    /// <summary>What needs to be learned once only, since it knows no pair: of the papers measured it has seen words, at most.</summary>
    private void LearnWithoutCitations()
    {
        progress.WriteLine("words read");
        Parallel.Invoke(
            () => subjects = shelf.Get("subjects", () => SpaceLearner.Subjects(texts, vocabulary)),
            () => neighbourhood = shelf.Get("neighbourhood", () => SpaceLearner.Neighbourhood(texts, vocabulary, lastCheck)));
        progress.WriteLine("subjects and neighbourhood learned");
    }

    private List<Weighed>[] WeighParts()
    {
        var made = MadePairs.Make(labelled, folder.Citations(), papers, MadePerPaper, seed: 11);
        var parts = new List<Weighed>[PaperParts.Parts];
        Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
            parts[part] = Weigh(part, [.. labelled.Concat(made).Where(pair => PaperParts.Of(pair.Paper) == part)]));
        return parts;
    }

    private List<Weighed> Weigh(int part, IReadOnlyList<LabelledPair> pairs)
    {
        var signals = shelf.Get(Invariant($"signals{part}"), () =>
        {
            var leftOut = labelled.Select(pair => pair.Paper).Where(paper => PaperParts.Of(paper) == part).Concat(lastCheck).ToHashSet(StringComparer.Ordinal);
            var weighing = new Weighing(TablesWithout(leftOut, part), papers);
            return (float[])[.. pairs.SelectMany(weighing.All).SelectMany(row => row.Signals)];
        });
        progress.WriteLine("a part weighed");
        return [.. pairs.SelectMany(Weighing.ViewsOf).Select((view, index) => view with { Signals = signals[(index * SignalSheet.Count)..((index + 1) * SignalSheet.Count)] })];
    }

    private TopicTables TablesWithout(HashSet<string> leftOut, int part)
    {
        var citing = shelf.Get(Invariant($"citing{part}"), () => SpaceLearner.Citing(texts, vocabulary, leftOut, neighbourhood));
        var spaces = new[] { neighbourhood, citing, subjects }.Select(rows => SpaceLearner.SpaceOf(rows, texts, vocabulary)).ToList();
        return FieldLearner.Learn(folder, vocabulary, spaces, leftOut);
    }
}
