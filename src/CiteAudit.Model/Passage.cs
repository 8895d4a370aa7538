using System.Text.Json.Serialization;

namespace CiteAudit.Model;

/// <summary>A paragraph, heading, caption, note or list item, as a reader would read it: format undone, broken lines joined.</summary>
public sealed record Passage(PassageKind Kind, string Text, Location Location)
{
    /// <summary>Depth of a heading or of a list item, from 1; zero elsewhere.</summary>
    public int Level { get; init; }

    /// <summary>The label the format printed before a list item or note, such as <c>[1]</c>; null when there is none.</summary>
    public string? Label { get; init; }

    /// <summary>What the format says about stretches of the text, in text order.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Where the joined lines came from, in text order. Known while a document is in memory, not stored.</summary>
    [JsonIgnore]
    public IReadOnlyList<Anchor> Anchors { get; init; } = [];

    /// <summary>Where in the source the character at an offset stands.</summary>
    public Location At(int offset)
    {
        var last = Before(offset) is >= 0 and var index ? Anchors[index] : new Anchor(offset, Location);
        return last.Location.Column == 0
            ? last.Location
            : last.Location with { Column = last.Location.Column + offset - last.Offset };
    }

    private int Before(int offset)
    {
        var (low, high) = (0, Anchors.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Anchors[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
