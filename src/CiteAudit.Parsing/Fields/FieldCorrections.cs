using System.Buffers;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.ReferenceLists;

namespace CiteAudit.Parsing.Fields;

/// <summary>What an entry states outright and labels may miss: credits of a film, "In:" before a book, italics around a title, a journal between its mark and the year, a bracket that a title does not close.</summary>
internal static partial class FieldCorrections
{
    private const int LongestTitle = 200;

    /// <summary>How sure a field is that the entry states outright.</summary>
    private const double Stated = 0.9;

    private static readonly SearchValues<string> Credit = SearchValues.Create(["irected", "roduced"], StringComparison.Ordinal);

    /// <summary>Corrects the fields in place; whether the entry credits a film.</summary>
    public static bool Apply(Entry entry, List<Field> fields)
    {
        var text = entry.Text;
        if (text.AsSpan().ContainsAny(Credit) && Credits().Match(text) is { Success: true, Index: > 0 and <= LongestTitle } credits)
        {
            fields.RemoveAll(field => field.Name is FieldName.Authors or FieldName.Editors or FieldName.Title or FieldName.Container or FieldName.Series || (field.Name is FieldName.Publisher && field.Span.Start < credits.Index + credits.Length));
            fields.Add(new Field(FieldName.Title, FieldSpan.Trim(text, new TextSpan(0, credits.Index), FieldName.Title), Stated));
            return true;
        }

        if (Designation.LengthIn(text) is > 0 and var designated)
            fields.RemoveAll(field => field.Name is FieldName.Authors && field.Span.Start < designated);
        if (fields.Find(field => field.Name is FieldName.Title) is { } title)
            Correct(entry, fields, title);
        if (fields.Find(field => field.Name is FieldName.Container) is { } container && Edition().Match(text, container.Span.End) is { Success: true } edition)
        {
            fields.RemoveAll(field => field.Span.Start >= edition.Index && field.Span.End <= edition.Index + edition.Length);
            Replace(fields, container with { Confidence = Stated }, TextSpan.Between(container.Span.Start, edition.Index + edition.Length), container);
        }

        if (fields.Find(field => field.Name is FieldName.Container && field.Confidence < Stated) is { } journal && MarkedJournal().Match(text) is { Success: true } marked && marked.Groups["journal"] is var named && named.Index == journal.Span.Start && named.Index + named.Length == journal.Span.End)
            fields[fields.IndexOf(journal)] = journal with { Confidence = Stated };
        if (fields.Find(field => field.Name is FieldName.Volume) is { } volume && !fields.Exists(field => field.Name is FieldName.Issue) && LoneIssue().Match(text) is { Success: true } issue && issue.Groups["issue"].Index == volume.Span.Start)
            fields[fields.IndexOf(volume)] = volume with { Name = FieldName.Issue };
        return false;
    }

    private static void Correct(Entry entry, List<Field> fields, Field title)
    {
        var (text, span) = (entry.Text, title.Span);
        if (text.AsSpan(span.Start, span.Length).Contains(':') && Hosted().Match(text, span.Start, span.Length) is { Success: true } host && !fields.Exists(field => field.Name is FieldName.Container))
        {
            Replace(fields, title, FieldSpan.Trim(text, TextSpan.Between(span.Start, host.Index), FieldName.Title));
            fields.Add(new Field(FieldName.Container, FieldSpan.Trim(text, TextSpan.Between(host.Index + host.Length, span.End), FieldName.Container), title.Confidence));
        }
        else if (Unclosed(text, span) is { } bracket && bracket > span.Start)
        {
            Replace(fields, title, FieldSpan.Trim(text, TextSpan.Between(span.Start, bracket), FieldName.Title));
        }
        else if (entry.Marks.Count > 0 && entry.Marks.FirstOrDefault(mark => IsTitle(mark, span)) is { } italic)
        {
            Split(text, fields, title, italic.Span.Start);
        }
    }

    private static bool IsTitle(Mark mark, TextSpan title) =>
        mark.Kind is MarkKind.Italic && mark.Span.Start > title.Start && mark.Span.Start < title.End && mark.Span.End >= title.End - 1 && mark.Span.Length > "et al.".Length;

    /// <summary>What stands before the italics is the end of the authors' names.</summary>
    private static void Split(string text, List<Field> fields, Field title, int italic)
    {
        if (fields.FindLast(field => field.Name is FieldName.Authors) is not { } authors || authors.Span.End > title.Span.Start || title.Span.Start - authors.Span.End > 2)
            return;
        Replace(fields, title, FieldSpan.Trim(text, TextSpan.Between(italic, title.Span.End), FieldName.Title));
        Replace(fields, authors, FieldSpan.Trim(text, TextSpan.Between(authors.Span.Start, italic), FieldName.Authors));
    }

    private static int? Unclosed(string text, TextSpan span)
    {
        var inside = span.In(text);
        var bracket = inside.LastIndexOf('(');
        return bracket > 0 && inside.AsSpan().Count('(') > inside.AsSpan().Count(')') ? span.Start + bracket : null;
    }

    private static void Replace(List<Field> fields, Field field, TextSpan span, Field? old = null) => fields[fields.IndexOf(old ?? field)] = field with { Span = span };

    // Names may be initials, so the credits end at a full stop behind a longer word.
    /// <summary>All that stands between the mark of an article and its year.</summary>
    [GeneratedRegex(@"\[J(/OL)?\]\s?[.．]?\s?(?<journal>[^\[\],，]{2,150})[,，]\s?(1[89]|20)\d\d", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MarkedJournal();

    [GeneratedRegex(
        @"[,.]\s([Dd]irected|[Pp]roduced)\sby\s[^:]{2,100}?(?<=[\p{L}\p{N}]{2})\.(\s?([Dd]irected|[Pp]roduced)\sby\s[^:]{2,100}?(?<=[\p{L}\p{N}]{2})\.){0,2}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Credits();

    // "Medicine (Baltimore)", "Journal of X (Social Science Edition)", "Proc Natl Acad Sci USA": a bracket of words, or the country, belongs to the name before it.
    [GeneratedRegex(@"\G(\s?[(（]\s?(?!(Eds?|Hrsg|Hg|Vol|Bd|No|Nr|Suppl|Issue|Part|In)\b)\p{Lu}[\p{L} .,&-]{3,50}[)）]|\.?\sU\.?\s?S\.?\s?A\b\.?)(?=\s?[.,;:，]|\s\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Edition();

    // "2020, (10): 11-21": no volume stands between the year and the bracket.
    [GeneratedRegex(@"\b(1[5-9]|20)\d{2}\s?[,，]?\s?[(（]\s?(?<issue>\d{1,4})\s?[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LoneIssue();

    [GeneratedRegex(@"[.?!,]\s{1,2}[Ii]n\s?:\s{1,2}(?=\p{Lu})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Hosted();
}
