using System.Buffers;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Tells what kind of work an entry names: by its type mark, by words that say so, or by which fields it has.</summary>
internal static partial class KindCues
{
    // Words without which no cue can stand: a search for all of them is quicker than the cues.
    private static readonly SearchValues<string> ThesisWords = SearchValues.Create(["thesis", "dissertation", "dissertação", "tese", "tesis", "thèse", "学位论文"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ConferenceWords = SearchValues.Create(["presented", "proceedings", "proc.", "会议论文集"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> ReportWords = SearchValues.Create(["tech", "white", "working", "report"], StringComparison.OrdinalIgnoreCase);

    public static WorkKind Decide(string raw, IReadOnlyList<Field> fields)
    {
        var text = raw.Length <= EntryLabeller.LongestEntry ? raw : raw[..EntryLabeller.LongestEntry];
        if (Designation.LengthIn(text) > 0)
            return WorkKind.Standard;
        if (text.AsSpan().ContainsAny(ThesisWords) && ThesisCue().IsMatch(text))
            return WorkKind.Thesis;
        if (text.AsSpan().ContainsAny(ConferenceWords) && ConferenceCue().IsMatch(text))
            return WorkKind.ConferencePaper;
        if (text.AsSpan().ContainsAny(ReportWords) && ReportCue().IsMatch(text))
            return WorkKind.Report;

        return fields.FirstOrDefault(field => field.Name is FieldName.Container) is { } container && JournalCue().IsMatch(container.Span.In(raw))
            ? WorkKind.Article
            : ByFields(fields);
    }

    private static WorkKind ByFields(IReadOnlyList<Field> fields)
    {
        var (container, publisher) = (Has(FieldName.Container), Has(FieldName.Publisher));
        var located = Has(FieldName.Volume) || Has(FieldName.Issue);
        return (container, publisher) switch
        {
            (true, true) when !located => WorkKind.Chapter,
            (true, _) when located || Has(FieldName.Pages) => WorkKind.Article,
            (false, _) when Has(FieldName.Arxiv) => WorkKind.Preprint,
            (false, true) => WorkKind.Book,
            (false, false) when Has(FieldName.Url) && !Has(FieldName.Doi) => WorkKind.WebPage,
            _ => WorkKind.Unknown,
        };

        bool Has(FieldName name) => fields.Any(field => field.Name == name);
    }

    [GeneratedRegex(
        @"\b(Ph\.?\s?D\.?|doctoral|master'?s?|bachelor'?s?|M\.?Sc\.?|B\.?Sc\.?)\s(thesis|dissertation)|\b(dissertation|thesis|dissertação|tese|tesis|thèse|Dissertation)\b\s?[(,.:]|学位论文",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ThesisCue();

    [GeneratedRegex(
        @"\b(journal|j\.|letters|transactions|annals|quarterly|revista|revue|zeitschrift|rivista)(?!\w)|学报|杂志",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex JournalCue();

    [GeneratedRegex(
        @"\bpresented at\b|\bin:?\s(proceedings|proc\.)|\bproceedings of (the )?\d{0,4}[^.]{0,60}(conference|symposium|workshop)|会议论文集",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ConferenceCue();

    [GeneratedRegex(
        @"\b(tech(nical|\.)?\s(rep(ort|\.)?|memo)|white paper|working paper|report no\.?)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ReportCue();
}
