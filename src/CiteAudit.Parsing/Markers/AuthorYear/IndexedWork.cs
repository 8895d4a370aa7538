using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>An entry of the list as citations by author and year see it: whose it is, from when, and how its text begins.</summary>
internal sealed partial class IndexedWork
{
    private const int HeadLength = 400;
    private const int TitleWords = 12;

    public IndexedWork(Reference reference)
    {
        Reference = reference;
        var names = reference.Authors.Count > 0 ? reference.Authors : reference.Editors;
        Authors = [.. names.Select(name => new AuthorForms(name))];
        MoreAuthors = reference.MoreAuthors;
        var printed = reference.Raw.Length > HeadLength ? reference.Raw[..HeadLength] : reference.Raw;
        Head = [.. FoldedText.Of(Glued().Replace(printed, " ")).Words.SkipWhile(word => word.Length == 1 && char.IsAsciiLetter(word[0]))];
        Title = [.. FoldedText.Of(reference.Title ?? "").Words.Take(TitleWords)];
        Acronyms = [.. Capitals().Matches(printed).Select(match => FoldedText.Of(match.Value).Value), .. Authors.Select(author => author.Acronym).OfType<string>()];
        Years = ReadYears(reference, printed);
    }

    public Reference Reference { get; }

    public IReadOnlyList<AuthorForms> Authors { get; }

    public bool MoreAuthors { get; }

    /// <summary>The words the printed entry begins with, initials before the first name left out.</summary>
    public IReadOnlyList<string> Head { get; }

    public IReadOnlyList<string> Title { get; }

    public IReadOnlyList<string> Acronyms { get; }

    /// <summary>Its years with their letters; the first is the one it was published in, the others merely stand in the entry.</summary>
    public IReadOnlyList<(int Year, string Letters)> Years { get; }

    /// <summary>The words under which citations may look for it.</summary>
    public IEnumerable<string> Keys()
    {
        if (Authors.Count > 0)
        {
            foreach (var family in Authors[0].Families)
                yield return family[0];
            if (Authors[0].Organisation.Count > 0)
                yield return Authors[0].Organisation[0];
        }

        if (Title.Count > 0 && (Authors.Count == 0 || (Head.Count > 0 && string.Equals(Title[0], Head[0], StringComparison.Ordinal))))
            yield return Title[0];
        if (Head.Count > 0)
            yield return Head[0];
        foreach (var acronym in Acronyms)
            yield return acronym;
    }

    private static List<(int Year, string Letters)> ReadYears(Reference reference, string printed)
    {
        var marks = YearMarks.In(printed);
        var years = marks.Select(mark => (mark.Year, mark.Letters)).Distinct().ToList();
        if (reference.Issued?.Value is not { Year: var issued })
            return years.Count > 0 ? years : [(YearMarks.Undated, "")];

        var stated = years.Find(year => year.Year == issued);
        if (stated.Year != issued)
            stated = (issued, LettersOf(reference.Issued.Text, issued));
        years.Remove(stated);
        return [stated, .. years];
    }

    private static string LettersOf(string printed, int year)
    {
        var at = printed.IndexOf(year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return at >= 0 && at + 4 < printed.Length && char.IsAsciiLetterLower(printed[at + 4]) ? printed.Substring(at + 4, 1) : "";
    }

    // "SmithJ.", "MossAB.": the space between surname and initials is lost where fields were run together.
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}{1,3}([.,;\s]|$))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Glued();

    [GeneratedRegex(@"(?<=^|[(（\[])\p{Lu}{2,10}(?=[\s.,:;)）\]–-])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Capitals();
}
