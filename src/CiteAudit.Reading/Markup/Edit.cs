namespace CiteAudit.Reading.Markup;

// Characters of the markup that are not part of the text, and what stands in their place.
internal readonly record struct Edit(int Start, int Length, string Replacement = "")
{
    public int End => Start + Length;
}
