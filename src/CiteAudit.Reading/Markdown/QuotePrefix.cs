using CiteAudit.Reading.Lines;

namespace CiteAudit.Reading.Markdown;

internal static class QuotePrefix
{
    public static SourceLine Without(SourceLine line, int depth)
    {
        var rest = line;
        for (var level = 0; level < depth; level++)
        {
            if (!rest.Text.AsSpan().TrimStart().StartsWith(">"))
                break;
            rest = rest.From(rest.Text.IndexOf('>', StringComparison.Ordinal) + 1);
        }

        return rest;
    }
}
