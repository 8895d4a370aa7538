using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>GB/T 7714: authors, title, then a mark that says what the work is: [J], [M], [D], [C]//, [EB/OL].</summary>
internal static partial class TypeMarkStyle
{
    private static readonly FrozenDictionary<string, WorkKind> Kinds = Lexicon.Lines("type-marks.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(parts => parts[0], parts => Enum.Parse<WorkKind>(parts[1]), StringComparer.Ordinal);

    public static Layout? Read(EntryBody body)
    {
        var mark = Mark().Match(body.Text);
        if (!mark.Success || !Kinds.TryGetValue(mark.Groups["kind"].Value, out var kind))
            return null;

        var authors = Math.Min(AuthorsClose(body.Text, mark.Index) ?? 0, mark.Index);
        var year = YearAfterAuthors().Match(body.Text, authors, mark.Index - authors);
        var title = year.Success ? year.Index + year.Length : authors;
        var hosted = mark.Groups["host"].Success;
        return new Layout(body.TrimNames(0, authors), body.Trim(title, mark.Index), mark.Index + mark.Length, 0.95)
        {
            Year = year.Success ? new TextSpan(year.Groups["year"].Index, year.Groups["year"].Length) : default,
            Kind = kind is WorkKind.Book && hosted ? WorkKind.Chapter : kind,
            FamilyFirst = true,
            Hosted = hosted,
        };
    }

    // Initials carry no full stop in this style, so the first one closes the authors; a title without authors has none before its mark.
    private static int? AuthorsClose(string text, int mark) =>
        AuthorsEnd.Find(text[..mark]) is { } end ? end : YearAfterAuthors().Match(text, 0, mark) is { Success: true } year && NameShape.IsList(text[..year.Index]) ? year.Index : null;

    [GeneratedRegex(@"\s{0,2}[\[［](?<kind>[A-Z]{1,2})(/[A-Z]{2})?[\]］]\s?(?<host>//)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"[.,，．\s]{0,3}[(（]?(?<year>(1[5-9]|20)\d{2}[a-z]?)[)）]?\s?[.．,，:：]\s{0,2}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearAfterAuthors();
}
