using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Measuring;

/// <summary>How well the strings of one source were labelled.</summary>
internal sealed class SourceScore
{
    private readonly Dictionary<SegmentLabel, Tally> tallies = Fields.Counted.Concat(Fields.Beside).ToDictionary(field => field, _ => new Tally());

    public int Strings { get; private set; }

    public int AllRight { get; private set; }

    /// <summary>How sure the labeller was of each string, and whether its main fields were right.</summary>
    public List<Judged> Trust { get; } = [];

    public double Instance => (double)AllRight / Math.Max(1, Strings);

    public Tally this[SegmentLabel field] => tallies[field];

    public double Micro
    {
        get
        {
            var all = new Tally();
            foreach (var counted in Fields.Counted)
                all.Add(tallies[counted]);

            return all.F1;
        }
    }

    /// <summary>Whether all main fields are right.</summary>
    public bool Count(LabelledString gold, LabelledEntry given)
    {
        var text = gold.Text;
        var right = true;
        foreach (var (field, tally) in tallies)
        {
            var accepted = Fields.Accepted(field, [.. gold.Parts.Where(part => part.Label == field).Select(part => part.Text)]);
            if (accepted.Count == 0 && Sources.MayLack(gold.Source, field))
                continue;

            var value = Fields.Given(field, [.. given.Segments.Where(segment => segment.Label == field).Select(segment => segment.Span.In(text))]);
            right &= tally.Count(accepted, value) || !Fields.Main.Contains(field);
        }

        Strings++;
        AllRight += right ? 1 : 0;
        Trust.Add(new Judged(EntryTrust.Sure(given.Segments), given.Confidence, right));
        return right;
    }

    public void Add(SourceScore other)
    {
        foreach (var (field, tally) in other.tallies)
            tallies[field].Add(tally);

        Strings += other.Strings;
        AllRight += other.AllRight;
        Trust.AddRange(other.Trust);
    }
}
