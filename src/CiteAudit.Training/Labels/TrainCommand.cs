using CiteAudit.Training.Labels.Data;
using CiteAudit.Training.Labels.Learning;

namespace CiteAudit.Training.Labels;

/// <summary>Learns the table of labels from all strings that may be learned from.</summary>
internal static class TrainCommand
{
    public static void Run(string data, LearningPlan plan, string path)
    {
        var strings = TrainingStrings.Read(data).Where(text => Sources.IsForTraining(text.Source));
        File.WriteAllBytes(path, new Learner(TrainingStrings.WithRendered(strings, plan.Rendered), plan).Learn(Console.Error.WriteLine).ToBytes());
    }
}
