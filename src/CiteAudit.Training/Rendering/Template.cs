namespace CiteAudit.Training.Rendering;

/// <summary>Reads a template: <c>{field}</c>, <c>{field:format}</c>, and what stands between angle brackets is left out together.</summary>
internal static class Template
{
    public static IReadOnlyList<TemplatePart> Parse(string text)
    {
        var position = 0;
        return Parts(text, ref position);
    }

    private static List<TemplatePart> Parts(string text, ref int position)
    {
        var parts = new List<TemplatePart>();
        while (position < text.Length && text[position] != '>')
        {
            if (text[position] == '<')
            {
                position++;
                parts.Add(new TemplatePart("") { Group = Parts(text, ref position) });
                position++;
            }
            else if (text[position] == '{')
            {
                var end = text.IndexOf('}', position);
                var named = text[(position + 1)..end].Split(':', 2);
                parts.Add(new TemplatePart("") { Field = named[0], Format = named.Length > 1 ? named[1] : null });
                position = end + 1;
            }
            else
            {
                var end = text.AsSpan(position).IndexOfAny('<', '{', '>') is var next and >= 0 ? position + next : text.Length;
                parts.Add(new TemplatePart(text[position..end]));
                position = end;
            }
        }

        return parts;
    }
}
