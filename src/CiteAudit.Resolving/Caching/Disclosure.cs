namespace CiteAudit.Resolving.Caching;

/// <summary>What a question gives away of a manuscript.</summary>
internal enum Disclosure
{
    /// <summary>An identifier that the reference prints.</summary>
    Identifier,

    /// <summary>Names, title or other words of the entry.</summary>
    Words,
}
