using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels;

/// <summary>Labels all strings a few times on one thread and says how many that is in a second of the processor's time.</summary>
internal static class TimeCommand
{
    private const int Rounds = 3;

    public static void Run(string data)
    {
        var texts = TrainingStrings.Read(data).Select(text => text.Text).ToList();
        for (var round = 1; round <= Rounds; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
                EntryLabeller.Label(text);

            var seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
            Console.WriteLine(FormattableString.Invariant($"round {round}: {texts.Count / seconds:F0} strings a second"));
        }
    }
}
