namespace CiteAudit.Publishing.Pages.Manuscripts;

internal static class ConfidenceViews
{
    public static ConfidenceView Of(double confidence) => new(Wording.ConfidenceOf(confidence), Wording.Percent(confidence));
}
