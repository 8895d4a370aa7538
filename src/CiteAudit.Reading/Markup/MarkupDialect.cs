namespace CiteAudit.Reading.Markup;

// Which markup a text may carry. Links are the definitions ("[name]: address") found elsewhere in the text, by their folded names.
internal sealed record MarkupDialect(bool IsMarkdown, IReadOnlyDictionary<string, string> Links)
{
    public static readonly MarkupDialect Light = new(IsMarkdown: false, new Dictionary<string, string>(StringComparer.Ordinal));
}
