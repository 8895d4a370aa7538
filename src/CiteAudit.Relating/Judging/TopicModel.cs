using CiteAudit.Relating.Signals;
using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Judging;

/// <summary>The learned tables, read once.</summary>
internal sealed record TopicModel(TopicTables Tables, Forest Forest, Calibration Calibration)
{
    private static readonly Lazy<TopicModel?> Learned = new(Read);

    /// <summary>Null in a build without the learned file.</summary>
    public static TopicModel? Shared => Learned.Value;

    /// <summary>The probability of a clear mismatch, to three places: more would promise too much.</summary>
    public double Weigh(ClaimSide claim, WorkSide work) =>
        Math.Round(Calibration.ProbabilityOf(Forest.Score(SignalSheet.Of(Tables, claim, work))), 3, MidpointRounding.AwayFromZero);

    public static TopicModel Read(Stream stream)
    {
        var reader = new TableReader(stream);
        var (tables, forest, numbers) = (reader.ReadTables(), reader.ReadForest(), reader.Read<float>());
        return new TopicModel(tables, forest, new Calibration(numbers[0], numbers[1], numbers[2], numbers[3]));
    }

    private static TopicModel? Read()
    {
        using var stream = typeof(TopicModel).Assembly.GetManifestResourceStream("topics.bin");
        return stream is null ? null : Read(stream);
    }
}
