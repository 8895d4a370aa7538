using System.Text;

namespace CiteAudit.Reading.Latex.Inline;

// A formula as one would type it in a line of text: \frac{a}{b} is a/b, x^{2} is x^2, \alpha is α.
internal static class FormulaText
{
    public static string Of(string formula)
    {
        var printed = new StringBuilder();
        var fractions = new Stack<(int Depth, bool IsFirst)>();
        var depth = 0;
        for (var position = 0; position < formula.Length; position++)
        {
            switch (formula[position])
            {
                case '\\':
                    var end = CommandName.End(formula, position, formula.Length);
                    position = Command(formula, position, end, printed, fractions, depth) - 1;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    Close(--depth, printed, fractions);
                    break;
                // CO$_2$ and $^{13}$C: what is raised or lowered belongs to the word before or behind.
                case '^' or '_' when printed.Length == 0:
                case '&':
                    break;
                case '~':
                    printed.Append(' ');
                    break;
                default:
                    printed.Append(formula[position]);
                    break;
            }
        }

        return printed.ToString();
    }

    private static int Command(string formula, int start, int end, StringBuilder printed, Stack<(int Depth, bool IsFirst)> fractions, int depth)
    {
        var name = formula[(start + 1)..end];
        var kind = Commands.Find(name).Kind;
        if (name is "frac" or "dfrac" or "tfrac" or "nicefrac" or "sfrac")
            fractions.Push((depth, IsFirst: true));
        else if (Symbols.Find(name) is { } symbol)
            printed.Append(symbol);
        else if (kind is CommandKind.Space or CommandKind.Gap)
            printed.Append(' ');
        return kind is CommandKind.Drop or CommandKind.Begin or CommandKind.End ? Argument(formula, end) : end;
    }

    private static int Argument(string formula, int position) =>
        position < formula.Length && formula[position] == '{' && formula.IndexOf('}', position) is >= 0 and var close ? close + 1 : position;

    private static void Close(int depth, StringBuilder printed, Stack<(int Depth, bool IsFirst)> fractions)
    {
        if (!fractions.TryPeek(out var fraction) || fraction.Depth != depth)
            return;

        fractions.Pop();
        if (!fraction.IsFirst)
            return;
        printed.Append('/');
        fractions.Push(fraction with { IsFirst = false });
    }
}
