using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing;

namespace CiteAudit.Tests.Parsing;

/// <summary>A manuscript whose text is given and whose list has as many plain entries as wanted.</summary>
internal static class Numbered
{
    public static Manuscript Citing(string text, int entries = 29) => Citing([text], entries);

    public static Manuscript Citing(string[] blocks, int entries = 29)
    {
        var list = Enumerable.Range(1, entries).Select(number => string.Create(CultureInfo.InvariantCulture, $"[{number}] A. Author{(char)('A' + (number % 26))}, \"Title number {number},\" *Journal of Tests*, vol. {number}, pp. 1-9, 2020."));
        return ManuscriptParser.Parse(PlainPassages.Of([.. blocks, "References", string.Join('\n', list)]));
    }

    public static Reference Entry(string printed) =>
        ManuscriptParser.Parse(PlainPassages.Of("Text.", "References", $"[1] {printed}")).References[0];
}
