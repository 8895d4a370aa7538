namespace CiteAudit.Reading.Markup;

internal readonly record struct EmphasisOpener(int Start, int Length)
{
    public int End => Start + Length;
}
