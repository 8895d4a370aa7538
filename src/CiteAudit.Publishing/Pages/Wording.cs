using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages;

// How pages put values of the Model into words.
internal static class Wording
{
    private const string NoTitle = "Untitled manuscript";
    private const int LongestTitle = 600;
    private const int LongestText = 5000;

    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    public static string Percent(double share) => Math.Round(Math.Clamp(share, 0, 1) * 100).ToString("0", CultureInfo.InvariantCulture);

    public static CountCell Cell(int number) => new(Number(number), number == 0);

    public static Badge Of(Severity severity) => severity switch
    {
        Severity.Error => new Badge("error", "Error"),
        Severity.Warning => new Badge("warning", "Warning"),
        Severity.Information => new Badge("information", "Information"),
        _ => new Badge("off", "Off"),
    };

    public static string Plural(Severity severity) => severity switch
    {
        Severity.Error => "Errors",
        Severity.Warning => "Warnings",
        _ => "Information",
    };

    public static Badge Of(Outcome outcome) => outcome switch
    {
        Outcome.Confirmed => new Badge("confirmed", "Confirmed"),
        Outcome.Differs => new Badge("differs", "Differs"),
        Outcome.WrongWork => new Badge("wrong-work", "Wrong work"),
        Outcome.NotConfirmed => new Badge("not-confirmed", "Not confirmed"),
        _ => new Badge("could-not-check", "Could not check"),
    };

    public static string Meaning(Outcome outcome) => outcome switch
    {
        Outcome.Confirmed => "A registry holds the work as the reference describes it.",
        Outcome.Differs => "A registry holds the work, and the reference describes it differently.",
        Outcome.WrongWork => "The identifier leads to another work.",
        Outcome.NotConfirmed => "Every registry asked says it does not hold the work. Many sound works are in none: a person should look.",
        _ => "No registry could be asked, or one that matters did not answer. This says nothing about the reference.",
    };

    public static Badge Of(Agreement agreement) => agreement switch
    {
        Agreement.Same => new Badge("same", "Same"),
        Agreement.Close => new Badge("close", "Close"),
        _ => new Badge("different", "Different"),
    };

    public static Badge Of(AnswerState state) => state switch
    {
        AnswerState.Held => new Badge("held", "Holds it"),
        AnswerState.NotHeld => new Badge("not-held", "Does not hold it"),
        AnswerState.CouldNotAnswer => new Badge("could-not-check", "Could not answer"),
        _ => new Badge("off", "Not asked"),
    };

    public static Badge Of(Notice notice)
    {
        var (kind, word) = notice.Kind switch
        {
            NoticeKind.Retraction => ("error", "Retracted"),
            NoticeKind.Concern => ("warning", "Expression of concern"),
            NoticeKind.Correction => ("information", "Corrected"),
            NoticeKind.Reinstatement => ("information", "Reinstated"),
            _ => ("information", "New version"),
        };
        return new Badge(kind, notice.Date is { } date ? $"{word} {date}, {notice.Source}" : $"{word}, {notice.Source}");
    }

    public static string Of(FieldName field) => field switch
    {
        FieldName.Container => "Journal or book",
        FieldName.Doi => "DOI",
        FieldName.Arxiv => "arXiv",
        FieldName.Pmid => "PubMed",
        FieldName.Isbn => "ISBN",
        FieldName.Issn => "ISSN",
        FieldName.Url => "Address",
        _ => field.ToString(),
    };

    public static string Of(SourceFormat format) => format switch
    {
        SourceFormat.PlainText => "plain text",
        SourceFormat.Html => "HTML",
        SourceFormat.Docx => "Word",
        SourceFormat.Pdf => "PDF",
        SourceFormat.Latex => "LaTeX",
        SourceFormat.Jats => "JATS",
        SourceFormat.BibTex => "BibTeX",
        SourceFormat.Ris => "RIS",
        SourceFormat.CslJson => "CSL-JSON",
        SourceFormat.Nbib => "PubMed",
        _ => format.ToString(),
    };

    public static string Question(RuleFamily family) => family switch
    {
        RuleFamily.Form => "Is the entry well made?",
        RuleFamily.Identity => "Does the work exist, and does the identifier lead to it?",
        RuleFamily.Agreement => "Do the fields agree with the record?",
        RuleFamily.Linkage => "Do citations and entries find each other?",
        RuleFamily.Standing => "Is the work still standing?",
        RuleFamily.Support => "Is the work about what it is cited for?",
        RuleFamily.Balance => "Is the list fair and fresh?",
        _ => "Is the audit itself in order?",
    };

    public static string ConfidenceOf(double confidence) => confidence switch
    {
        >= 0.95 => "Very high",
        >= 0.85 => "High",
        >= 0.7 => "Fair",
        _ => "Low",
    };

    public static string TitleOf(Manuscript manuscript)
    {
        var title = string.IsNullOrWhiteSpace(manuscript.Title) ? manuscript.Document.Name : manuscript.Title;
        return string.IsNullOrWhiteSpace(title) ? NoTitle : Short(title.Trim(), LongestTitle);
    }

    // A title as a page shows it. Browsers take minutes to lay out a hundred thousand letters without a space.
    public static string Title(string title) => Short(title, LongestTitle);

    // A text as a page shows it; whatever is longer stands whole in audit.json.
    public static string Text(string text) => Short(text, LongestText);

    // The text, cut at a limit where it is longer, for places that cannot wrap.
    public static string Short(string text, int limit)
    {
        if (text.Length <= limit)
            return text;
        var cut = char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1;
        return text[..cut].TrimEnd() + "…";
    }

    public static string? AsSentence(string where) => where.Length == 0 ? null : char.ToUpperInvariant(where[0]) + where[1..];
}
