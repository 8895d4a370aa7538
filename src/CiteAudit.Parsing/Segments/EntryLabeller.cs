using CiteAudit.Model;
using CiteAudit.Parsing.Segments.Chain;
using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments;

/// <summary>Labels the parts of an entry with what was learned from annotated reference strings.</summary>
internal static class EntryLabeller
{
    /// <summary>No printed entry is longer; what lies beyond stays without a label.</summary>
    public const int LongestEntry = 4000;

    private const string Resource = "entry-labels.bin";

    private static readonly Lazy<LabelTable> Table = new(ReadTable);

    [ThreadStatic]
    private static LabelWork? threadWork;

    public static LabelledEntry Label(string text) => Label(text, Table.Value);

    public static LabelledEntry Label(string text, LabelTable table)
    {
        var work = threadWork ??= new LabelWork();
        Tokenizer.Cut(text, Math.Min(text.Length, LongestEntry), work.Tokens);
        if (work.Tokens.Count == 0)
            return new LabelledEntry([], 0);

        work.Tokens.Close();
        work.Run(table);
        var segments = SegmentCutter.Cut(work);
        LaterAuthors.Resolve(segments, text);
        SecondTitle.Resolve(segments);
        LoneContainer.Resolve(segments, text);
        return new LabelledEntry(segments, text.Length > LongestEntry ? 0 : EntryTrust.Of(segments));
    }

    private static LabelTable ReadTable()
    {
        using var stream = typeof(EntryLabeller).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return LabelTable.Read(bytes);
    }
}
