namespace CiteAudit.Reading.Latex.Inline;

// What TeX's fonts make of ``, '', --, --- and the like.
internal static class Ligatures
{
    public static (int Length, string Printed) At(ReadOnlySpan<char> text) => text switch
    {
        ['-', '-', '-', ..] => (3, "—"),
        ['-', '-', ..] => (2, "–"),
        ['`', '`', ..] => (2, "“"),
        ['\'', '\'', ..] => (2, "”"),
        ['`', ..] => (1, "‘"),
        ['\'', ..] => (1, "’"),
        ['?', '`', ..] => (2, "¿"),
        ['!', '`', ..] => (2, "¡"),
        _ => (1, text[..1].ToString()),
    };
}
