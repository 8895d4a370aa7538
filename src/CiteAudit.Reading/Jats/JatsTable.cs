using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Jats;

internal static class JatsTable
{
    // A passage a row, cells joined by bars.
    public static IEnumerable<Passage> Rows(XElement table, JatsLinks links)
    {
        foreach (var row in table.Inside("tr"))
        {
            var run = new RunText();
            foreach (var cell in row.Children("td", "th"))
            {
                if (JatsText.Plain(cell) is null)
                    continue;
                run.Append(run.Length > 0 ? " | " : "");
                new JatsText(run, links, inner => run.Append(" " + inner.Value + " ")).WriteInside(cell);
            }

            if (run.Passage(PassageKind.Table, row.Location()) is { } passage)
                yield return passage;
        }
    }
}
