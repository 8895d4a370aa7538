using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Reading.Formats;

// Formats that are text themselves, told by how they begin.
internal static partial class TextForms
{
    public static Detection? Detect(string text) => text switch
    {
        _ when Html().IsMatch(text) => new Detection(SourceFormat.Html, "an HTML page"),
        _ when Jats().IsMatch(text) || (Envelope().IsMatch(text) && Article().IsMatch(text)) => new Detection(SourceFormat.Jats, "a JATS article"),
        _ when Xml().IsMatch(text) => new Detection(Format: null, "an XML file"),
        _ when Latex().IsMatch(text) => new Detection(SourceFormat.Latex, "a LaTeX source"),
        _ when BibTex().IsMatch(text) => new Detection(SourceFormat.BibTex, "a BibTeX bibliography"),
        _ when Ris().IsMatch(text) => new Detection(SourceFormat.Ris, "a RIS bibliography"),
        _ when Nbib().IsMatch(text) => new Detection(SourceFormat.Nbib, "a PubMed export"),
        _ => null,
    };

    [GeneratedRegex(@"^\s{0,500}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s{0,100})?(?:<!doctype\s{1,10}html|<html[\s>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Html();

    [GeneratedRegex(@"^\s{0,500}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s{0,100})?(?:<\?[^>]{0,500}>\s{0,100}){0,5}(?:<!doctype\s{1,10}article|<(?:[\w-]{1,20}:)?article[\s>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Jats();

    // What PubMed Central and repositories that answer over OAI send articles in.
    [GeneratedRegex(@"^\s{0,500}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<[?!][^>]{0,500}>\s{0,100}){0,5}<(?:[\w-]{1,20}:)?(?:pmc-articleset|articleset|articles|OAI-PMH|GetRecord|ListRecords|record|metadata)[\s>]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Envelope();

    [GeneratedRegex(@"<(?:[\w-]{1,20}:)?article[\s>]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Article();

    [GeneratedRegex(@"^\s{0,500}<\?xml\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Xml();

    [GeneratedRegex(@"^\s{0,500}(?:%[^\n]{0,1000}\s{1,100}){0,200}\\(?:documentclass|documentstyle|begin\{document\}|RequirePackage)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Latex();

    [GeneratedRegex(@"^\s{0,500}(?:%[^\n]{0,1000}\s{1,100}){0,200}@(?:article|book|inproceedings|incollection|misc|phdthesis|techreport|string|comment|preamble|online|thesis|conference|inbook|unpublished|software|dataset|manual)\s{0,10}[{(]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex BibTex();

    [GeneratedRegex(@"^\s{0,500}TY  - [A-Z]{2,8}\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ris();

    [GeneratedRegex(@"^\s{0,500}PMID- \d{1,9}\s", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Nbib();
}
