using System.Text;
using System.Text.RegularExpressions;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>A printed list of people without what typesetting and extraction did to it, and without the words that say what the people did.</summary>
internal static partial class NameText
{
    public static (string List, bool More) Read(string printed)
    {
        var text = OddSpace.AsPlain(Ascii.IsValid(printed) ? printed : Plain(printed));
        if (NameSigns.MayBeSpaced(text))
            text = Unspaced().Replace(text, "");
        if (text.Contains('(', StringComparison.Ordinal))
            text = Bracketed().Replace(text, ", ${given}");
        if (text.Contains('-', StringComparison.Ordinal))
            text = Broken().Replace(text, "");
        text = text.Replace("..", ".", StringComparison.Ordinal);
        if (NameSigns.MayBeGlued(text))
            text = Glued().Replace(text, " ");
        var more = NameSigns.MayNameOthers(text) && Others().IsMatch(text);
        if (more)
            text = Others().Replace(text, ", ");
        if (NameSigns.MayNameRoles(text))
            text = Roles().Replace(text, " ");
        if (OddSpace.In(text))
            text = Spaces().Replace(text, " ");
        return (text.Trim(' ', ',', ';', ':', '&', '/'), more);
    }

    /// <summary>Full-width punctuation as ASCII; the full-width full stop and the enumeration comma too.</summary>
    private static string Plain(string printed) => printed
        .Replace('，', ',').Replace('،', ',').Replace('؛', ';').Replace('、', ',').Replace('；', ';').Replace('．', '.').Replace('：', ':').Replace('／', '/')
        .Replace('\u00a0', ' ').Replace('\u2010', '-').Replace('\u2011', '-').Replace('’', '\'').Replace("\u00ad", "", StringComparison.Ordinal);

    [GeneratedRegex(@"\s{1,3}(?=[.,;:])|(?<=\p{Lu}\.?-)\s(?=\p{Lu}\.)|(?<=[(\[])\s|\s(?=[)\]])|\s?[¨ˇ˘˙˚˛˝´`]\s?(?=\p{L})|[*†‡§¶]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Unspaced();

    // "Haskin (L. A.)": brackets where others put a comma.
    [GeneratedRegex(@"\s\((?<given>\p{Lu}\.[\p{L}.\s-]{0,20})\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Bracketed();

    // "Mar- shall": a line broke inside a name.
    [GeneratedRegex(@"(?<=\p{Ll}{2})-\s(?=\p{Ll}{2})(?!and\b|und\b)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Broken();

    // "J.A.Smith" and "Smith,J.,Doe".
    [GeneratedRegex(@"(?<=(?<!\p{L})\p{Lu}\p{Ll}?\.)(?=\p{Lu}\p{Ll}|\p{Lu}'\p{Lu}|(de|van|von|der|den|di|da|la)\s)|(?<=[,;])(?=\S)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Glued();

    [GeneratedRegex(
        @"[,;]?\s?[(\[]?\b([Ee][Tt]\.?,?\s?[Aa][Ll](ii|ia|\b)\.?|et\scoll\b\.?|([Aa]nd|&)\s([Oo]thers|[Cc]oworkers|[Cc]olleagues)\b|e\soutros\b|y\sotros\b|u\.\s?a\.(?!\p{L})|\sو همکاران|and\scol\b\.?)[)\]]?|[,;]?\s?&\sothers\b|[,;]?\s?等人?|[,;]?\s?(…|\.\s?\.\s?\.)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Others();

    [GeneratedRegex(
        @",?\s?[(\[]\s?([Ee]ds?|[Éé]ds?|[Ee]dit(or|ora|ores|ors)?|[Hh]rsgg?|[Hh]gg?|[Dd]ir|[Cc]oords?|[Oo]rgs?|[Cc]omps?|[Tt]rans|[Tt]ranslators?|[Dd]irectors?|[Ww]riters?|[Pp]roducers?|a cura di)\b\.?(,?\s?(&|and)\s?[\p{L}.]{3,12})?\s?[)\]]|[,;]\s(eds?|editors?|Eds?|Editors?|Hrsg|hrsg|Hg|coords?|orgs?|dirs?|comps?|trans)\b\.?(?=\s?$|,)|\s(eds|editors|Eds|Editors|Hrsg|Hg)\b\.?(?=\s?$)|^([Ee]dited\sby|[Ee]ds?\.\s(by\s)?|[Hh]rsg\.\s(von\s|v\.\s)?|[Hh]erausgegeben\svon|[Éé]d\.\spar|[Tt]ranslated\sby|[Tt]rans\.|[Ii]n:?\s|[Bb]y\s)|(?<=\p{Lo})\s?(主编|编著|编译|编辑|[编編著译譯])(?=,|;|\s?$)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Roles();

    [GeneratedRegex(@"\s{1,50}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Spaces();
}
