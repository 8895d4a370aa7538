using System.Text;
using System.Text.RegularExpressions;

namespace CiteAudit.Reading.Markup;

// The "(address "title")" after a link's text.
internal sealed partial record LinkTarget(string Target, int End)
{
    private const int Longest = 2000;
    // CommonMark asks for three levels at least; more than this many are no address.
    private const int DeepestParenthesis = 32;

    public static LinkTarget? Read(string text, int position)
    {
        if (position >= text.Length || text[position] != '(')
            return null;

        var angled = position + 1 < text.Length && text[position + 1] == '<';
        var start = position + (angled ? 2 : 1);
        var target = new StringBuilder();
        var end = AddressEnd(text, start, angled, target);
        if (end < 0 || !Address().IsMatch(target.ToString()))
            return null;

        var title = Title().Match(text, end + (angled ? 1 : 0));
        return title.Success ? new LinkTarget(target.ToString(), title.Index + title.Length) : null;
    }

    private static int AddressEnd(string text, int start, bool angled, StringBuilder target)
    {
        var depth = 0;
        for (var index = start; index < text.Length && index - start < Longest && depth <= DeepestParenthesis; index++)
        {
            var glyph = text[index];
            if (angled ? glyph == '>' : char.IsWhiteSpace(glyph) || (glyph == ')' && depth == 0))
                return index;
            if (glyph == '\\' && index + 1 < text.Length && char.IsPunctuation(text[index + 1]))
                glyph = text[++index];
            else if (glyph is '(' or ')')
                depth += glyph == '(' ? 1 : -1;
            target.Append(glyph);
        }

        return -1;
    }

    // "[8](2020)" is a citation and a year; an address has a scheme, a path, a fragment or a dotted name.
    [GeneratedRegex(@"^(?:[a-z][a-z0-9+.-]{1,20}:|#|/|\./|\.\./|www\.|[^\s/]{0,200}/|[\w-]{1,200}\.[a-z]{2,5}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\G(?:\s{1,4}(?:""[^""]{0,500}""|'[^']{0,500}'))?\s{0,4}\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();
}
