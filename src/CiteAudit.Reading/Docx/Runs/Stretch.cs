namespace CiteAudit.Reading.Docx.Runs;

// One marking of text; pieces that share the same one are marked together, two that only look alike are not.
internal sealed class Stretch(string? target)
{
    public static Stretch On { get; } = new(target: null);

    public string? Target { get; } = target;
}
