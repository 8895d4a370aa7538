namespace CiteAudit.Publishing.Pages;

internal sealed record ManuscriptCount(string Title, string Slug, string Source)
{
    public int Errors { get; init; }

    public int Warnings { get; init; }

    public int Information { get; init; }

    public int References { get; init; }

    public int Unchecked { get; init; }

    public int Abstentions { get; init; }
}
