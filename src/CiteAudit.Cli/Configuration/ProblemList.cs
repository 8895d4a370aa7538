using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal sealed class ProblemList(string file)
{
    private readonly List<(Location Location, Problem Problem)> problems = [];

    public void Add(Location location, string what, string remedy)
    {
        var where = location.Line == 0 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{location.Line}:{location.Column}");
        problems.Add((location, new Problem(where, what, remedy)));
    }

    public IReadOnlyList<Problem> InOrder() => [.. problems.OrderBy(entry => entry.Location).Select(entry => entry.Problem)];
}
