namespace CiteAudit.Reading.Splitting.Entries;

// What stands between a line of a list and the line before it.
internal enum LineGap
{
    None,
    Wide,
    Page,
}
