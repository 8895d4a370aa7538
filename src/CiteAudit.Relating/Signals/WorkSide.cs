using CiteAudit.Relating.Tables;

namespace CiteAudit.Relating.Signals;

/// <summary>The cited side: its title, and its venue and abstract where they are known.</summary>
internal sealed class WorkSide
{
    public WorkSide(TopicTables tables, string title, string? venue, string? summary)
    {
        Title = Bag.Of(title, tables.Vocabulary);
        Venue = Bag.Of(venue, tables.Vocabulary);
        Abstract = Bag.Of(summary, tables.Vocabulary);
        var (ofTitle, ofVenue, ofAbstract) = (tables.SumsOf(Title), tables.SumsOf(Venue), tables.SumsOf(Abstract));
        Titled = Sense.Of(tables.Spaces, placed: true, ofTitle);
        Published = Venue.Known > 0 ? Sense.Of(tables.Spaces, placed: false, ofVenue) : null;
        Summarised = Abstract.Known > 0 ? Sense.Of(tables.Spaces, placed: false, ofAbstract) : null;
        Whole = Published is null && Summarised is null ? Titled : Sense.Of(tables.Spaces, placed: true, ofTitle, ofVenue, ofAbstract);
        TitleFields = tables.Fields.SharesOf(Titled.Features());
        Fields = ReferenceEquals(Whole, Titled) ? TitleFields : tables.Fields.SharesOf(Whole.Features());
    }

    public Bag Title { get; }

    public Bag Venue { get; }

    public Bag Abstract { get; }

    public Sense Titled { get; }

    public Sense? Published { get; }

    public Sense? Summarised { get; }

    public Sense Whole { get; }

    public float[] TitleFields { get; }

    public float[] Fields { get; }
}
