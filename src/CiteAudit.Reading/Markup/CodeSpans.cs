using CiteAudit.Model;

namespace CiteAudit.Reading.Markup;

// CommonMark 6.1: code runs from a string of backticks to the next of the same length.
internal sealed class CodeSpans(string text)
{
    private readonly Lazy<Dictionary<int, Queue<int>>> runs = new(() => Runs(text));

    public int Read(int position, MarkupEdits edits)
    {
        var length = RunAt(text, position);
        var start = position + length;
        // An escaped backtick shortens the run it starts, so that no run of the length need be listed.
        if (!runs.Value.TryGetValue(length, out var candidates))
            return start;
        while (candidates.Count > 0 && candidates.Peek() < start)
            candidates.Dequeue();
        if (candidates.Count == 0)
            return start;

        var end = candidates.Dequeue();
        edits.Unwrap(MarkKind.Code, position, start, end, end + length);
        return end + length;
    }

    private static Dictionary<int, Queue<int>> Runs(string text)
    {
        var found = new Dictionary<int, Queue<int>>();
        for (var index = text.IndexOf('`', StringComparison.Ordinal); index >= 0 && index < text.Length;)
        {
            var length = RunAt(text, index);
            if (!found.TryGetValue(length, out var queue))
                found[length] = queue = new Queue<int>();
            queue.Enqueue(index);
            index = text.IndexOf('`', index + length);
        }

        return found;
    }

    private static int RunAt(string text, int position)
    {
        var end = position;
        while (end < text.Length && text[end] == '`')
            end++;

        return end - position;
    }
}
