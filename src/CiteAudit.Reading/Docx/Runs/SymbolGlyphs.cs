using System.Globalization;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Docx.Runs;

// Characters of the Symbol font, which Word writes as codes of a private area. Other fonts of signs hold ornaments only.
internal static class SymbolGlyphs
{
    private const int PrivateArea = 0xF000;

    private static readonly Dictionary<int, string> Symbols = WordList.Lines("SymbolFont")
        .Select(line => line.Split(' ', 2))
        .ToDictionary(parts => int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), parts => parts[1]);

    public static string Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) || value is < 0x20 or > 0xFFFF or (>= 0xD800 and <= 0xDFFF))
            return "";
        if (value is < PrivateArea or > PrivateArea + 0xFF)
            return ((char)value).ToString();
        return string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase) ? Symbols.GetValueOrDefault(value - PrivateArea, "") : "";
    }
}
