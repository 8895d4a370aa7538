using System.Net;
using System.Text.RegularExpressions;

namespace CiteAudit.Model;

/// <summary>A digital object identifier, lower-cased, without resolver or label: <c>10.1016/s2213-2600(23)00217-5</c>.</summary>
public readonly partial record struct Doi
{
    private const string ClosingMarks = ".,;:'\"’”»?!*_ ";
    private const string OpeningBrackets = "([{<";
    private const string ClosingBrackets = ")]}>";

    // Escaped by a reference manager, again by a web page, and a last look that nothing is left.
    private const int MostUnescapings = 4;

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
        if (Unescaped(text) is not { } plain)
            return Parsed<Doi>.Malformed(text, "it is escaped over and over");

        var name = WithoutResolver(plain);
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

        return Parsed<Doi>.Of(text, new Doi(name));
    }

    public override string ToString() => Value;

    /// <summary>The text when no more can be unescaped, so that a DOI as printed here reads as itself; null when there is no end to it.</summary>
    private static string? Unescaped(string text)
    {
        for (var round = 0; round < MostUnescapings; round++)
        {
            var next = Unescape(text);
            if (string.Equals(next, text, StringComparison.Ordinal))
                return text;
            text = next;
        }

        return null;
    }

    private static string Unescape(string text)
    {
        text = Glyphs.Plain(text).ToLowerInvariant();
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
        var surplus = ClosingBrackets.Zip(OpeningBrackets, (closing, opening) => name.AsSpan().Count(closing) - name.AsSpan().Count(opening)).ToArray();
        var end = name.Length;
        while (end > 0 && IsForeign(name[end - 1], surplus))
            end--;
        return name[..end];
    }

    private static bool IsForeign(char last, int[] surplus)
    {
        var bracket = ClosingBrackets.IndexOf(last, StringComparison.Ordinal);
        return bracket < 0 ? ClosingMarks.Contains(last, StringComparison.Ordinal) : surplus[bracket]-- > 0;
    }

    [GeneratedRegex(@"^10\.[0-9]{4,9}(\.[0-9]{1,9})*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PrefixForm();

    [GeneratedRegex(
        @"^[<(]?\s*(?>((https?:)?//)?(www\.|dx\.)?doi\.org/+\s*|info:doi/|urn:doi:|(doi|d\.o\.i\.)\s*[:=]?\s*)*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ResolverForm();
}
