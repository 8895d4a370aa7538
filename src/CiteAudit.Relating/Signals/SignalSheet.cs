using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Signals;

/// <summary>All that is weighed about a claim and a work, as numbers in a fixed order. What cannot be known is not a number.</summary>
internal sealed class SignalSheet
{
    /// <summary>Change the signals, and the trees must be learned anew.</summary>
    public const int Count = 121;

    private readonly float[] values = new float[Count];
    private int filled;

    private SignalSheet()
    {
    }

    public static float[] Of(TopicTables tables, ClaimSide claim, WorkSide work)
    {
        var sheet = new SignalSheet();
        for (var space = 0; space < tables.Spaces.Count; space++)
            sheet.AddLikenesses(claim, work, space);
        sheet.AddAlignments(tables, claim, work);
        sheet.AddShared(tables.Vocabulary, claim, work);
        sheet.AddFields(claim, work);
        sheet.AddMeasures(tables.Vocabulary, claim, work);
        return sheet.filled == Count ? sheet.values : throw new InvalidOperationException("The number of signals is not " + nameof(Count) + ": " + sheet.filled.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private void Add(float value) => values[filled++] = value;

    private void AddLikenesses(ClaimSide claim, WorkSide work, int space)
    {
        Add(claim.Alone.Likeness(work.Titled, space));
        Add(claim.Heading is { } heading ? heading.Likeness(work.Titled, space) : float.NaN);
        Add(claim.Headed.Likeness(work.Titled, space));
        Add(claim.Paper.Likeness(work.Titled, space));
        Add(work.Published is { } venue ? claim.Headed.Likeness(venue, space) : float.NaN);
        Add(work.Published is { } published ? claim.Paper.Likeness(published, space) : float.NaN);
        Add(work.Summarised is { } summary ? claim.Headed.Likeness(summary, space) : float.NaN);
        Add(claim.Headed.Likeness(work.Whole, space));
        Add(claim.Paper.Likeness(work.Whole, space));
        Add(work.Titled.Standing(claim.Headed, space));
        Add(claim.Headed.Standing(work.Titled, space));
        Add(claim.Headed.Accord(work.Titled, space));
        Add(claim.Paper.Accord(work.Whole, space));
    }

    private void AddAlignments(TopicTables tables, ClaimSide claim, WorkSide work)
    {
        for (var space = 0; space < Alignment.Spaces; space++)
        {
            var (mean, best, second) = Alignment.Of(tables, space, work.Title, claim.Sentence, claim.Title);
            Add(mean);
            Add(best);
            Add(second);
        }
    }

    private void AddShared(Vocabulary vocabulary, ClaimSide claim, WorkSide work)
    {
        var (inSentence, inPaper) = (Overlap.Of(vocabulary, work.Title, claim.Sentence), Overlap.Of(vocabulary, work.Title, claim.Sentence, claim.Title, claim.Around));
        var inTitle = Overlap.Of(vocabulary, work.Title, claim.Title);
        Add(inSentence.Rarest);
        Add(inSentence.Share);
        Add(inTitle.Rarest);
        Add(inPaper.Rarest);
        Add(inPaper.Share);
        Add(work.Venue.Known > 0 ? Overlap.Of(vocabulary, work.Venue, claim.Sentence, claim.Title, claim.Around).Share : float.NaN);
        Add(work.Abstract.Known > 0 ? Overlap.Of(vocabulary, claim.Sentence, work.Abstract, work.Title).Share : float.NaN);
    }

    private void AddFields(ClaimSide claim, WorkSide work)
    {
        Add(FieldShares.Product(claim.Fields, work.TitleFields));
        Add(FieldShares.Product(claim.PaperFields, work.Fields));
        Add(FieldShares.Common(claim.Fields, work.TitleFields));
        Add(FieldShares.Common(claim.PaperFields, work.Fields));
        Add(FieldShares.Common(claim.PaperFields, work.TitleFields));
        Add(FieldShares.Spread(claim.PaperFields));
        Add(FieldShares.Spread(work.Fields));
        foreach (var share in claim.PaperFields)
            Add(share);
        foreach (var share in work.Fields)
            Add(share);
    }

    private void AddMeasures(Vocabulary vocabulary, ClaimSide claim, WorkSide work)
    {
        Add(claim.Sentence.Known);
        Add(claim.Title.Known);
        Add(claim.Around.Known);
        Add(work.Title.Known);
        Add(work.Venue.Known);
        Add(work.Abstract.Known);
        Add(work.Title.Words.Length - work.Title.Known);
        Add(ToolWords.InTitle(work.Title));
        Add(ToolWords.InSentence(claim.Sentence));
        Add(work.Title.Words.Length == 0 ? 0 : work.Title.Words.Average(word => vocabulary.WeightOf(word)));
    }
}
