using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Names;

/// <summary>Names in Chinese characters: the family name is the first, or the first two of the compound ones.</summary>
internal static class ChineseName
{
    private const int Longest = 4;

    private static readonly FrozenSet<string> Compound = Lexicon.AsPrinted("compound-surnames.txt");

    public static bool Is(string printed) => printed.Length > 0 && printed.All(glyph => glyph is >= '\u4e00' and <= '\u9fff');

    public static PersonName Read(string printed)
    {
        if (printed.Length > Longest)
            return PersonName.Organisation(printed);
        if (printed.Length == 1)
            return new PersonName(printed);

        var family = printed.Length > 2 && Compound.Contains(printed[..2]) ? 2 : 1;
        return new PersonName(printed[..family], printed[family..]);
    }
}
