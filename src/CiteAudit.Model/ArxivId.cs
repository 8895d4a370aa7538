using System.Globalization;
using System.Text.RegularExpressions;

namespace CiteAudit.Model;

/// <summary>An arXiv identifier, old (<c>hep-th/9901001</c>) or new (<c>2106.15928</c>), with its version kept apart.</summary>
public readonly partial record struct ArxivId
{
    private readonly string? value;

    private ArxivId(string value, int version) => (this.value, Version) = (value, version);

    public string Value => value ?? "";

    /// <summary>The version asked for; zero when none is named.</summary>
    public int Version { get; }

    /// <summary>The DOI that arXiv registers for every submission.</summary>
    public Doi Doi => Doi.Parse("10.48550/arxiv." + Value).Value ?? default;

    public static Parsed<ArxivId> Parse(string text)
    {
        var match = Form().Match(Glyphs.Plain(text).Trim().TrimEnd('.', ',', ';', ')', ']').ToLowerInvariant());
        if (!match.Success)
            return Parsed<ArxivId>.Malformed(text, "an arXiv identifier looks like 2106.15928 or hep-th/9901001");

        var month = match.Groups["month"].Value;
        if (string.CompareOrdinal(month, "01") < 0 || string.CompareOrdinal(month, "12") > 0)
            return Parsed<ArxivId>.Malformed(text, $"its third and fourth digits name a month, and {month} is none");

        var version = match.Groups["version"].Value;
        return Parsed<ArxivId>.Of(text, new ArxivId(match.Groups["id"].Value, version.Length == 0 ? 0 : int.Parse(version, CultureInfo.InvariantCulture)));
    }

    public bool Equals(ArxivId other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    public override string ToString() => Version == 0 ? Value : string.Create(CultureInfo.InvariantCulture, $"{Value}v{Version}");

    [GeneratedRegex(
        @"^(https?://(www\.)?(export\.)?arxiv\.org/(abs|pdf|html)/|(https?://(dx\.)?doi\.org/)?10\.48550/arxiv\.|arxiv\s*(preprint\s*)?(arxiv\s*)?(:\s*)?)?(?<id>[0-9]{2}(?<month>[0-9]{2})\.[0-9]{4,5}|[a-z]{2,9}(-[a-z]{2,4})?(\.[a-z]{2})?/[0-9]{2}(?<month>[0-9]{2})[0-9]{3})(v(?<version>[0-9]{1,3}))?(\.pdf)?(\s*\[[a-z.-]{2,20}\]?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Form();
}
