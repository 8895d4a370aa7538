using System.Collections.Frozen;
using System.Text;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Names in Chinese, Japanese and Korean writing: the family name is the first character, the first two of the compound ones, or what a space parts off.</summary>
internal static class ChineseName
{
    private const int Longest = 4;

    private static readonly FrozenSet<string> Compound = Lexicon.AsPrinted("compound-surnames.txt");

    public static bool Is(string printed) => !Ascii.IsValid(printed) && printed.Any(IsEastern) && printed.All(glyph => IsEastern(glyph) || glyph is ' ' or '·' or '・' or '•');

    /// <summary>Whether most of the letters of a list are Chinese, Japanese or Korean.</summary>
    public static bool IsMost(string list) => !Ascii.IsValid(list) && list.Count(IsEastern) * 2 > list.Count(char.IsLetter);

    public static PersonName Read(string printed)
    {
        var dot = printed.LastIndexOfAny(['·', '・', '•']);
        if (dot > 0 && dot < printed.Length - 1)
            return new PersonName(printed[(dot + 1)..].Trim(), printed[..dot].Trim());
        var space = printed.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0)
            return new PersonName(printed[..space], printed[(space + 1)..].Trim());
        if (printed.Length > Longest)
            return PersonName.Organisation(printed);
        if (printed.Length == 1)
            return new PersonName(printed);

        var family = printed.Length > 2 && Compound.Contains(printed[..2]) ? 2 : 1;
        return new PersonName(printed[..family], printed[family..]);
    }

    private static bool IsEastern(char glyph) => glyph is (>= '\u3040' and <= '\u30fa') or (>= '\u30fc' and <= '\u30ff') or (>= '\u3400' and <= '\u9fff') or (>= '\uac00' and <= '\ud7a3') or '々';
}
