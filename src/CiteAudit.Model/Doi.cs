using System.Net;
using System.Text.RegularExpressions;

namespace CiteAudit.Model;

/// <summary>A digital object identifier, lower-cased, without resolver or label: <c>10.1016/s2213-2600(23)00217-5</c>.</summary>
public readonly partial record struct Doi
{
    private const string ClosingMarks = ".,;:'\"’”»?!*_ ";

    private readonly string? value;

    private Doi(string value) => this.value = value;

    public string Value => value ?? "";

    public string Prefix => Value[..Math.Max(0, Value.IndexOf('/', StringComparison.Ordinal))];

    public string Suffix => Value[(Value.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The address of the DOI at the resolver, with everything escaped that an address cannot hold.</summary>
    public string Url => "https://doi.org/" + Escaped;

    /// <summary>The DOI as part of an address: odd characters escaped, slashes kept.</summary>
    public string Escaped => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    public static Parsed<Doi> Parse(string text)
    {
        var name = WithoutResolver(Unescape(Glyphs.Plain(text).Trim()));
        if (name.Length == 0)
            return Parsed<Doi>.Malformed(text, "it is empty");
        if (!name.StartsWith("10.", StringComparison.Ordinal))
            return Parsed<Doi>.Malformed(text, "it does not start with 10.");

        name = WithoutTail(name);
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || slash == name.Length - 1)
            return Parsed<Doi>.Malformed(text, "nothing follows the prefix");
        if (!PrefixForm().IsMatch(name[..slash]))
            return Parsed<Doi>.Malformed(text, $"the prefix {name[..slash]} is not 10. and four to nine digits");
        if (name.Contains(' ', StringComparison.Ordinal))
            return Parsed<Doi>.Malformed(text, "there is a space in it");

        return Parsed<Doi>.Of(text, new Doi(name.ToLowerInvariant()));
    }

    public override string ToString() => Value;

    private static string Unescape(string text)
    {
        if (text.Contains('%', StringComparison.Ordinal))
            text = Uri.UnescapeDataString(text);
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        // Markdown and LaTeX escape what is special to them: \( \_ \& \#.
        return text.Replace("\\", "", StringComparison.Ordinal).Trim();
    }

    private static string WithoutResolver(string text) => text[ResolverForm().Match(text).Length..];

    /// <summary>Drops punctuation and closing brackets that belong to the sentence around the DOI.</summary>
    private static string WithoutTail(string name)
    {
        while (name.Length > 0)
        {
            var last = name[^1];
            var foreign = ClosingMarks.Contains(last, StringComparison.Ordinal) || Unbalanced(name, last);
            if (!foreign)
                break;
            name = name[..^1];
        }

        return name;
    }

    private static bool Unbalanced(string name, char closing)
    {
        var opening = closing switch { ')' => '(', ']' => '[', '}' => '{', '>' => '<', _ => '\0' };
        return opening != '\0' && name.Count(c => c == closing) > name.Count(c => c == opening);
    }

    [GeneratedRegex(@"^10\.\d{4,9}(\.\d{1,9})*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrefixForm();

    [GeneratedRegex(
        @"^(<|\()?\s*((https?:)?//(www\.|dx\.)?doi\.org/+|(dx\.)?doi\.org/+)?\s*(info:doi/|urn:doi:|(doi|d\.o\.i\.)\s*[:=]?\s*)?((https?:)?//(www\.|dx\.)?doi\.org/+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex ResolverForm();
}
