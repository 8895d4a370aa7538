using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Model;

/// <summary>A PubMed identifier: a number of one to eight digits.</summary>
public readonly partial record struct Pmid(int Value)
{
    public static Parsed<Pmid> Parse(string text)
    {
        var match = Form().Match(Glyphs.Plain(text).Trim());
        return match.Success && int.Parse(match.Groups["id"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number
            ? Parsed<Pmid>.Of(text, new Pmid(number))
            : Parsed<Pmid>.Malformed(text, "a PubMed identifier is a number of at most eight digits");
    }

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(https?://pubmed\.ncbi\.nlm\.nih\.gov/|https?://www\.ncbi\.nlm\.nih\.gov/pubmed/|(pmid|pubmed)\s*(:\s*)?)?(?<id>[0-9]{1,8})[/.,;]?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
