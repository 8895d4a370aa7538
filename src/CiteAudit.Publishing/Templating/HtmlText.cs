using System.Text;
using HandlebarsDotNet;

namespace CiteAudit.Publishing.Templating;

// Writes text into HTML so that it stays text: markup escaped, and characters gone that HTML forbids
// or that would turn the words after them around.
internal sealed class HtmlText : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var rune in (text ?? "").EnumerateRunes())
            Write(rune, target);
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var gathered = new StringBuilder();
        while (text?.MoveNext() == true)
            gathered.Append(text.Current);
        Encode(gathered.ToString(), target);
    }

    private static void Write(Rune rune, TextWriter target)
    {
        switch (rune.Value)
        {
            case '<':
                target.Write("&lt;");
                break;
            case '>':
                target.Write("&gt;");
                break;
            case '&':
                target.Write("&amp;");
                break;
            case '"':
                target.Write("&quot;");
                break;
            case '\'':
                target.Write("&#39;");
                break;
            default:
                if (!IsForbidden(rune.Value) && !TurnsText(rune.Value))
                    target.Write(rune.ToString());
                break;
        }
    }

    // HTML forbids control characters, and the noncharacters that end every plane and stand at U+FDD0.
    private static bool IsForbidden(int code) =>
        code is (< 0x20 and not ('\t' or '\n')) or (>= 0x7f and <= 0x9f) or (>= 0xfdd0 and <= 0xfdef) || (code & 0xfffe) == 0xfffe;

    // Embeddings, overrides, isolates and marks of direction (Unicode Standard Annex 9).
    private static bool TurnsText(int code) =>
        code is 0x061c or 0x200e or 0x200f or (>= 0x202a and <= 0x202e) or (>= 0x2066 and <= 0x2069);
}
