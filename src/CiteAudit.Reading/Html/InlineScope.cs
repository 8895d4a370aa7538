namespace CiteAudit.Reading.Html;

// What links within a page can lead to. Inside an entry they lead nowhere.
internal sealed record InlineScope(Bibliography? Bibliography, PageNotes? Notes)
{
    public static readonly InlineScope Plain = new(Bibliography: null, Notes: null);
}
