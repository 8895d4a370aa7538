using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Styles;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>What stands between the title and the first number is the container, after "In:", editors and the like.</summary>
internal static partial class Container
{
    private const double Unsure = 0.5;

    public static void Read(EntryBody body, Layout layout, FieldsFound found)
    {
        var end = found.FirstMark;
        var start = found.Start;
        var lead = Lead().Match(body.Text, start, end - start);
        if (lead.Success)
            start = lead.Index + lead.Length;

        var editors = Editors().Match(body.Text, start, end - start);
        if ((lead.Success || layout.Hosted) && editors.Success)
        {
            found.Add(FieldName.Editors, body.TrimNames(editors.Groups["editors"].Index, editors.Groups["editors"].Index + editors.Groups["editors"].Length));
            start = editors.Index + editors.Length;
        }

        if (layout.Hosted && AuthorsEnd.Find(body.Text[start..end]) is { } names && body.Trim(start + names, end).Length > 0)
        {
            found.Add(FieldName.Editors, body.TrimNames(start, start + names));
            start += names;
        }

        var span = Whole(body, start, end);
        if (layout.Title.Length == 0)
            Untitled(body, span, found);
        else if (IsName(span.In(body.Text)))
            found.Add(IsWhole(layout, found) ? FieldName.Publisher : FieldName.Container, span);
    }

    // A book or thesis stands in nothing; who printed it may stand alone, without a place.
    private static bool IsWhole(Layout layout, FieldsFound found) =>
        layout.Kind is WorkKind.Book or WorkKind.Thesis && !layout.Hosted && !found.Has(FieldName.Publisher) && !found.Has(FieldName.Volume);

    // Without a full stop behind the title, the last comma before the numbers parts it from the journal; without numbers there is no journal.
    private static void Untitled(EntryBody body, TextSpan span, FieldsFound found)
    {
        var comma = body.Text.LastIndexOf(", ", span.End, span.Length, StringComparison.Ordinal);
        if (found.Fields.Count == 0)
        {
            found.Add(FieldName.Title, span, Unsure);
        }
        else if (comma > span.Start)
        {
            found.Add(FieldName.Title, body.Trim(span.Start, comma), Unsure);
            found.Add(FieldName.Container, body.Trim(comma, span.End), Unsure);
        }
        else
        {
            found.Add(FieldName.Container, span, Unsure);
        }
    }

    /// <summary>Trimmed, but with a bracket that belongs to the name: "Modern Communication (Journal of …)".</summary>
    private static TextSpan Whole(EntryBody body, int start, int end)
    {
        var span = body.Trim(start, end);
        while (span.Length > 0 && (body.Text[span.End - 1] is '(' or '[' or '（' || body.Text[span.Start] is ')' or ']' or '"' or '”'))
            span = body.Text[span.Start] is ')' or ']' or '"' or '”' ? body.Trim(span.Start + 1, span.End) : body.Trim(span.Start, span.End - 1);
        return span;
    }

    private static bool IsName(string text) => text.Length > 1 && text.Any(char.IsLetter) && !NoName().IsMatch(text);

    [GeneratedRegex(@"\G[\s.,;:?!""”’)/]{0,6}(presented at( the)?|in:?(?=\s)|in:|em:|en:|dans|//|收录于|载)\s{0,2}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(
        @"\G\s{0,2}((?<editors>[^()]{3,200}?)\s?[,(]\s?(Eds?|Hrsg|Hg|Orgs?|editors?|eds?)\b\.?\)?[.,:]?|(?<editors>(?>\p{Lu}\p{L}{1,20}\s[A-Z](\s?[A-Z]){0,2}[,，]?\s?){1,8}|(?>\p{Lo}{2,4}[,，]?\s?){1,6})[.．])\s{0,2}",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Editors();

    [GeneratedRegex(@"^(retrieved|available|accessed|online|doi|url|\(?translat|\(?trans\.)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoName();
}
