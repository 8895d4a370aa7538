using CiteAudit.Model;

namespace CiteAudit.Parsing.ReferenceLists;

/// <summary>One entry cut out of the list, its label taken off; marks count from the start of the text.</summary>
internal sealed record Entry(string? Label, string Text, Location Location)
{
    public string Key { get; init; } = "";

    public IReadOnlyList<Mark> Marks { get; init; } = [];

    public static Entry Cut(Passage passage, string? label, TextSpan span)
    {
        var marks = passage.Marks
            .Where(mark => mark.Span.Start >= span.Start && mark.Span.End <= span.End)
            .Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start - span.Start } });
        return new Entry(label, span.In(passage.Text), passage.At(span.Start)) { Marks = [.. marks] };
    }

    /// <summary>The entry with a passage that a page break cut off from it.</summary>
    public Entry Joined(Passage tail)
    {
        var offset = Text.Length + 1;
        var marks = tail.Marks.Select(mark => mark with { Span = mark.Span with { Start = mark.Span.Start + offset } });
        return this with { Text = $"{Text} {tail.Text}", Marks = [.. Marks, .. marks] };
    }
}
