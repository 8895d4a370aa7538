namespace CiteAudit.Reading.Markup;

// Where each place of a marked text is in the plain one: after what was kept before it, and after what stands for what was taken out.
internal sealed class Places
{
    private readonly List<(int Start, int Plain, int Inside, bool IsKept)> stretches = [];

    public void Kept(int start, int plain) => Add((start, plain, plain, IsKept: true));

    public void Replaced(int start, int plain, int length) => Add((start, plain, plain + length, IsKept: false));

    public int Of(int place)
    {
        var (low, high) = (0, stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (stretches[middle].Start <= place)
                low = middle;
            else
                high = middle - 1;
        }

        var (start, plain, inside, isKept) = stretches[low];
        return isKept ? plain + place - start : place == start ? plain : inside;
    }

    // Of two that begin at one place, the first has no length.
    private void Add((int Start, int Plain, int Inside, bool IsKept) stretch)
    {
        if (stretches.Count > 0 && stretches[^1].Start == stretch.Start)
            stretches.RemoveAt(stretches.Count - 1);
        stretches.Add(stretch);
    }
}
