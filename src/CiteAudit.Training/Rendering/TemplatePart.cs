namespace CiteAudit.Training.Rendering;

/// <summary>A part of a template: text to print, a field with a format, or a group that is printed only when all its fields are there.</summary>
internal sealed record TemplatePart(string Text)
{
    public string? Field { get; init; }

    public string? Format { get; init; }

    public IReadOnlyList<TemplatePart>? Group { get; init; }
}
