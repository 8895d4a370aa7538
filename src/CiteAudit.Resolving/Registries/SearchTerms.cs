using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>What of an entry can be searched for, or why nothing can.</summary>
internal sealed record SearchTerms(string Title, string? Family, int? Year)
{
    public const string WhyNone = "the entry has no title long enough to search for";

    private const int FewestLetters = 12;
    private const int FewestHanLetters = 4;
    private const int LongestTitle = 300;

    /// <summary>Title, first author and year in one line: each more that is said widens the gap between right and wrong.</summary>
    public string Line => string.Join(' ', new[] { Title, Family, Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The title's words alone, for query languages in which signs mean something.</summary>
    public string Words => FoldedText.Of(Title).Value;

    public static SearchTerms? Of(Reference reference)
    {
        if (reference.Title is not { } title || Letters(title) < (title.Any(Script.IsHan) ? FewestHanLetters : FewestLetters))
            return null;

        var plain = Glyphs.Plain(title).Trim();
        var cut = plain.Length > LongestTitle ? plain[..LongestTitle] : plain;
        var first = reference.Authors.Concat(reference.Editors).Select(name => name.Family).FirstOrDefault();
        return new SearchTerms(cut, first, reference.Issued?.Value?.Year);
    }

    private static int Letters(string title) => title.Count(char.IsLetter);
}
