namespace CiteAudit.Reading.Pdf;

// Puts the fragments of a page into reading order: what runs over both columns parts the page into bands,
// and in a band the left column comes before the right one.
internal static class Columns
{
    private const int MostColumns = 3;
    // Narrower than a thumb is a list's labels or a margin's notes, not a column.
    private const double Narrowest = 80;
    // Columns stand beside each other for some lines, and their lines fill most of them; cells of a table do not.
    private const int FewestBeside = 4;
    private const double LeastFill = 0.6;
    // Notes beside a text leave more room, and the text beside them less.
    private const double MarginFill = 0.3;
    private const double TextFill = 0.75;
    private const int Candidates = 12;
    private const double Slack = 2;

    public static IReadOnlyList<IReadOnlyList<Fragment>> Of(IReadOnlyList<Fragment> fragments)
    {
        var groups = new List<IReadOnlyList<Fragment>>();
        Cut([.. fragments.OrderBy(fragment => fragment.Box.Top).ThenBy(fragment => fragment.Box.Left)], MostColumns, groups);
        return groups;
    }

    private static void Cut(List<Fragment> fragments, int most, List<IReadOnlyList<Fragment>> groups)
    {
        if (fragments.Count == 0)
            return;
        if (most < 2 || Gutter(fragments) is not { } gutter)
        {
            groups.Add(fragments);
            return;
        }

        List<Fragment> across = [], left = [], right = [];
        foreach (var fragment in fragments)
        {
            if (fragment.Box.Right <= gutter + Slack)
                left.Add(fragment);
            else if (fragment.Box.Left >= gutter - Slack)
                right.Add(fragment);
            else if (left.Count + right.Count == 0)
                across.Add(fragment);
            else
            {
                Close(across, left, right, most, groups);
                (across, left, right) = ([fragment], [], []);
            }
        }

        Close(across, left, right, most, groups);
    }

    private static void Close(List<Fragment> across, List<Fragment> left, List<Fragment> right, int most, List<IReadOnlyList<Fragment>> groups)
    {
        if (across.Count > 0)
            groups.Add(across);
        // A line or two without a neighbour belong to what runs over both columns.
        if (right.Count == 0 && across.Count > 0 && left.Count > 0 && left[0].Box.Top - across[^1].Box.Bottom < left[0].Size)
            groups[^1] = [.. across, .. left];
        else
            Cut(left, most - 1, groups);
        Cut(right, most - 1, groups);
    }

    private static double? Gutter(List<Fragment> fragments)
    {
        var (from, to) = (fragments.Min(fragment => fragment.Box.Left), fragments.Max(fragment => fragment.Box.Right));
        var best = fragments
            .Where(fragment => fragment.Box.Left > from + Narrowest && fragment.Box.Left < to - Narrowest)
            .CountBy(fragment => Math.Round(fragment.Box.Left))
            .OrderByDescending(edge => edge.Value)
            .ThenBy(edge => edge.Key)
            .Take(Candidates)
            .Select(edge => (Edge: edge.Key, Beside: Beside(fragments, edge.Key, from, to)))
            .DefaultIfEmpty()
            .MaxBy(edge => (edge.Beside, -edge.Edge));
        return best.Beside >= FewestBeside ? best.Edge : null;
    }

    // How many lines right of the edge have a neighbour left of it, both of them as wide as lines of a column are.
    private static int Beside(List<Fragment> fragments, double edge, double from, double to)
    {
        var left = Lines(fragments.Where(fragment => fragment.Box.Right <= edge + Slack));
        var right = Lines(fragments.Where(fragment => fragment.Box.Left >= edge - Slack));
        if (left.Count == 0 || right.Count == 0)
            return 0;

        var width = left.Max(line => line.Right) - from;
        var columns = Pairs(left, width * LeastFill, right, (to - edge) * LeastFill);
        var margins = Math.Max(Pairs(left, width * MarginFill, right, (to - edge) * TextFill), Pairs(left, width * TextFill, right, (to - edge) * MarginFill));
        var beside = Math.Max(columns, margins);
        return beside > Crossing(fragments, edge, right) ? beside : 0;
    }

    private static int Pairs(List<Box> left, double leastLeft, List<Box> right, double leastRight)
    {
        var heights = left.Where(line => line.Width >= leastLeft).SelectMany(Heights).ToHashSet();
        return right.Count(line => line.Width >= leastRight && heights.Contains((int)line.Middle));
    }

    private static int Crossing(List<Fragment> fragments, double edge, List<Box> right)
    {
        var taken = right.SelectMany(Heights).ToHashSet();
        return fragments.Count(fragment => fragment.Box.Left < edge - Slack && fragment.Box.Right > edge + Slack && taken.Contains((int)fragment.Box.Middle));
    }

    private static List<Box> Lines(IEnumerable<Fragment> fragments) =>
        [.. fragments.GroupBy(fragment => Math.Round(fragment.Box.Middle)).Select(line => line.Select(fragment => fragment.Box).Aggregate((one, other) => one.With(other)))];

    private static IEnumerable<int> Heights(Box box)
    {
        for (var height = (int)box.Top; height <= box.Bottom && height < box.Top + 100; height++)
            yield return height;
    }
}
