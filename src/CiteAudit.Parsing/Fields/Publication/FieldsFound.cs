using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Publication;

/// <summary>The part of an entry behind its title, with the fields found in it so far. What is found is blanked out for what follows.</summary>
internal sealed partial class FieldsFound(string text, int start, double confidence)
{
    private readonly List<Field> fields = [];
    private readonly HashSet<FieldName> taken = [];
    private readonly char[] left = text.ToCharArray();

    public IReadOnlyList<Field> Fields => fields;

    public int Start => start;

    /// <summary>Where the first thing that is no container begins.</summary>
    public int FirstMark { get; private set; } = text.Length;

    public bool Has(FieldName name) => taken.Contains(name);

    public void Take(FieldName name) => taken.Add(name);

    public Match Match(Regex form) => form.Match(new string(left), start);

    public MatchCollection Matches(Regex form) => form.Matches(new string(left), start);

    /// <summary>Labels a group of a match, unless the entry has the field already or the group matched nothing.</summary>
    public void Add(FieldName name, Group group)
    {
        if (group.Success)
            Add(name, new TextSpan(group.Index, group.Length));
    }

    public void Add(FieldName name, TextSpan span, double certainty = 1)
    {
        if (span.Length > 0 && taken.Add(name))
            fields.Add(new Field(name, span, confidence * certainty));
    }

    public void Blank(Capture match)
    {
        FirstMark = Math.Min(FirstMark, match.Index);
        Array.Fill(left, '\0', match.Index, match.Length);
    }

    public void Edition()
    {
        var edition = Match(EditionForm());
        if (!edition.Success)
            return;
        Add(FieldName.Edition, edition.Groups["value"]);
        Blank(edition);
    }

    [GeneratedRegex(
        @"(?<=[.,;(\s])(?<value>\d{1,2}(st|nd|rd|th|\.ª|ª|\.)?|first|second|third|fourth|fifth|rev\.?|revised)\s(ed\b\.?|edn\b\.?|edition\b|edição|edición)\)?|第\s?(?<value>[\d一二三四五六七八九十]{1,3})\s?版",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex EditionForm();
}
