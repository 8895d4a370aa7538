using System.Text.RegularExpressions;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Splitting.Entries;

// What a line begins and ends with, in the words of EntrySigns.txt.
internal static partial class LineShape
{
    private const int Looked = 90;

    private static readonly HashSet<string> Particles = [.. WordList.Lines("NameParticles")];

    public static string Start(string line)
    {
        var text = WithoutParticles(line.Length > Looked ? line[..Looked] : line).TrimStart('*', '_', '\\', ' ');
        if (text.Length == 0)
            return "start-other";
        if (text[0] is '—' or '–' or '―' or '_' || text.StartsWith("--", StringComparison.Ordinal))
            return "start-dash";
        if (FamilyInitials().IsMatch(text))
            return "start-family-initials";
        if (InitialsFamily().IsMatch(text))
            return "start-initials-family";
        if (FamilyGiven().IsMatch(text))
            return "start-family-given";
        if (Ideographs().IsMatch(text))
            return "start-ideographs";

        return char.IsDigit(text[0]) ? "start-digit"
            : char.IsLower(text[0]) ? "start-lower"
            : char.IsLetter(text[0]) ? "start-capital"
            : text[0] is '"' or '“' or '«' or '‘' or '[' ? "start-quote"
            : "start-other";
    }

    public static string End(string line)
    {
        var text = line.TrimEnd('*', '_', ' ');
        if (text.Length == 0)
            return "end-word";
        if (Address().IsMatch(text))
            return text[^1] is '/' or '-' or '_' or '=' or '&' or '?' ? "end-open" : "end-address";
        if (Initial().IsMatch(text))
            return "end-initial";
        if (text[^1] is '.' or '。' or '．' or '!' or '?' or ')' or ']' or '”' or '"' or '»')
            return text.Length > 1 && char.IsDigit(text[^2]) ? "end-number-stop" : text[^1] is '.' or '。' or '．' ? "end-stop" : "end-closer";

        return char.IsDigit(text[^1]) ? "end-number" : Sentences.AsksForMore(text) || text[^1] is ';' or ':' or '&' or '-' or '–' or '­' ? "end-open" : "end-word";
    }

    private static string WithoutParticles(string line)
    {
        var text = line;
        for (var count = 0; count < 3; count++)
        {
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            if (space <= 0 || !char.IsLower(text[0]) || !Particles.Contains(text[..space]))
                break;
            text = text[(space + 1)..];
        }

        return text;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’‐-]{0,40}(?:\s[\p{L}'’-]{1,30}){0,2}?,?\s(?:\p{Lu}\.|\p{Lu}[\p{Lu}-]{0,2}(?:[,.;:\s(]|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FamilyInitials();

    [GeneratedRegex(@"^(?:\p{Lu}\p{Ll}?\.[\s-]{0,2}){1,4}(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[\p{L}'’]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex InitialsFamily();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’‐-]{1,40}(?:\s[\p{L}'’-]{1,30}){0,2}?,\s\p{Lu}\p{Ll}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex FamilyGiven();

    [GeneratedRegex(@"^\p{Lo}{2,4}[,，、.．:：]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Ideographs();

    [GeneratedRegex(@"(?:://|\b10\.\d{4,9}/|\bwww\.)\S{0,400}$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"(?:^|[\s.-])\p{Lu}\.$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Initial();
}
