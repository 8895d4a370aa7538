using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Tests.Auditing;

/// <summary>An example manuscript from a rule's page: its text, and the stretches between ⟦ and ⟧ that the rule should find.</summary>
internal sealed record PageExample(string Rule, string Section, string Text, IReadOnlyList<PageExample.MarkedSpan> Marked)
{
    private const string Fence = "```manuscript\n";

    public static IEnumerable<PageExample> In(RuleInfo rule)
    {
        foreach (var section in rule.Page.Split("\n## ").Skip(1))
        {
            var heading = section[..section.IndexOf('\n', StringComparison.Ordinal)];
            foreach (var block in section.Split(Fence).Skip(1))
                yield return Read(rule.Id, heading, block[..block.IndexOf("```", StringComparison.Ordinal)]);
        }
    }

    public override string ToString() => $"{Rule}, {Section}";

    private static PageExample Read(string rule, string section, string marked)
    {
        var text = new StringBuilder();
        var spans = new List<MarkedSpan>();
        var (line, column, start) = (1, 1, 0);
        foreach (var glyph in marked)
        {
            if (glyph == '⟦')
                start = column;
            else if (glyph == '⟧')
                spans.Add(new MarkedSpan(line, start, column));
            else
                text.Append(glyph);

            if (glyph == '\n')
                (line, column) = (line + 1, 1);
            else if (glyph is not ('⟦' or '⟧'))
                column++;
        }

        return new PageExample(rule, section, text.ToString(), spans);
    }

    internal sealed record MarkedSpan(int Line, int Start, int End)
    {
        public bool Holds(Location location) => location.Line == Line && location.Column >= Start && location.Column < End;
    }
}
