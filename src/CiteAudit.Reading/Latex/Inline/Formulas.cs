using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Latex.Inline;

internal static class Formulas
{
    // A dollar sign that finds no other within this many characters is one of money.
    private const int Longest = 8000;

    public static (TextSpan Inner, int Next)? Dollars(string text, int position, int end)
    {
        var width = position + 1 < end && text[position + 1] == '$' ? 2 : 1;
        var start = position + width;
        var last = Math.Min(end, start + Longest);
        for (var at = start; at < last; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '$')
                return (TextSpan.Between(start, at), Math.Min(end, at + width));
            else if (text[at] == '\n' && at + 1 < end && text[at + 1] == '\n')
                return null;
        }

        return null;
    }

    // \( … \) and \[ … \]; the opening one ends before the position.
    public static (TextSpan Inner, int Next)? Bracketed(string text, int position, int end)
    {
        var close = text[position - 1] == '(' ? "\\)" : "\\]";
        var length = text.AsSpan(position, Math.Min(end - position, Longest)).IndexOf(close, StringComparison.Ordinal);
        return length < 0 ? null : (new TextSpan(position, length), position + length + 2);
    }

    public static void Write(string formula, RunText run, Action asText)
    {
        // $^{\cite{key}}$ raises a citation in styles without a command for it.
        if (formula.Contains("\\cite", StringComparison.Ordinal) || formula.Contains("\\footnote", StringComparison.Ordinal))
        {
            asText();
            return;
        }

        var printed = FormulaText.Of(formula);
        // Numbers in a formula's brackets are no citations, and nothing looks for citations in code.
        if (printed.AsSpan().IndexOfAny('[', '(') >= 0)
            run.Marked(MarkKind.Code, target: null, () => run.Append(printed));
        else
            run.Append(printed);
    }
}
