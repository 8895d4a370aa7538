using CiteAudit.Model;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CiteAudit.Reading.Docx;

// The styles name one language for western and one for East Asian text; what the text is written in says which holds.
internal static class DocumentLanguage
{
    private const int Sample = 4000;

    public static string? Of(Languages? languages, IEnumerable<Passage> passages)
    {
        if (languages is null)
            return null;

        var text = string.Concat(passages.Select(passage => passage.Text[..Math.Min(passage.Text.Length, Sample / 4)]).TakeWhile((_, index) => index < 40));
        var stated = Script.Of(text).Name is "Han" or "Hangul" ? languages.EastAsia?.Value : languages.Val?.Value;
        return stated is { Length: >= 2 } code && code.AsSpan(0, 2).ToString().All(char.IsAsciiLetter) ? code[..2].ToLowerInvariant() : null;
    }
}
