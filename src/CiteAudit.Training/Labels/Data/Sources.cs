using CiteAudit.Parsing.Segments;

namespace CiteAudit.Training.Labels.Data;

/// <summary>Which sources the shipped table may learn from, and what each leaves without a label.</summary>
internal static class Sources
{
    public static bool IsForTraining(string source) => source is "anystyle-core" or "anystyle-good" or "grobid" or "plos" or "gbt7714" or "rendered";

    /// <summary>Whether fields may hide in what is labelled as other.</summary>
    public static bool LeavesGaps(string source) => source is "gbt7714";

    /// <summary>How often a string is learned from in an epoch, each time changed otherwise: the most varied source is the smallest.</summary>
    public static int Times(string source) => source is "anystyle-core" or "anystyle-good" ? 2 : 1;

    /// <summary>Whether a field that a source does not label may be there all the same.</summary>
    public static bool MayLack(string source, SegmentLabel label) => source switch
    {
        "gbt7714" => true,
        "cermine" => label is SegmentLabel.Publisher or SegmentLabel.Place or SegmentLabel.Editor or SegmentLabel.Note or SegmentLabel.Doi or SegmentLabel.Url,
        _ => false,
    };

    /// <summary>Sets that are only measured on.</summary>
    public static string TestName(string source) => source.StartsWith("parscit", StringComparison.Ordinal) ? "parscit" : source;
}
