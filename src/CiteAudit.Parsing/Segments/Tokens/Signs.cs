namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Brings signs to the plain form under which the table knows them.</summary>
internal static class Signs
{
    public const char Quote = '"';

    public static char Plain(char glyph) => glyph switch
    {
        < '\u0080' => glyph,
        >= '\uff01' and <= '\uff5e' => (char)(glyph - 0xfee0),
        '\u3001' => ',',
        '\u3002' or '\u00b7' or '\u2022' or '\u30fb' => '.',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\u00ad' => '-',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' or '\u2033' => Quote,
        '\u2018' or '\u2019' or '\u201a' or '\u2039' or '\u203a' or '\u2032' => '\'',
        '\u300a' or '\u300c' or '\u300e' or '\u3008' => '<',
        '\u300b' or '\u300d' or '\u300f' or '\u3009' => '>',
        '\u3010' or '\u3014' => '[',
        '\u3011' or '\u3015' => ']',
        '\u2044' or '\u2215' => '/',
        _ => glyph,
    };

    public static bool IsHan(char glyph) => glyph is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    public static bool IsJoinedInWord(char glyph) => glyph is '\'' or '\u2019' or >= '\u0300' and <= '\u036f';
}
