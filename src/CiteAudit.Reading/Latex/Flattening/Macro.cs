using System.Text;

namespace CiteAudit.Reading.Latex.Flattening;

// A command that the author defined: what it stands for, with #1 to #9 for its arguments. Default is the first one's, when that is optional.
internal sealed record Macro(int Parameters, string? Default, string Body)
{
    public string With(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 && !Body.Contains('#', StringComparison.Ordinal))
            return Body;

        var text = new StringBuilder();
        for (var at = 0; at < Body.Length; at++)
        {
            var next = at + 1 < Body.Length ? Body[at + 1] : '\0';
            if (Body[at] != '#' || next is not ('#' or (>= '1' and <= '9')))
            {
                text.Append(Body[at]);
                continue;
            }

            at++;
            if (next == '#')
                text.Append('#');
            else if (next - '1' < arguments.Count)
                text.Append(arguments[next - '1']);
        }

        return text.ToString();
    }
}
