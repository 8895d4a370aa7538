namespace CiteAudit.Training.Labels.Data;

/// <summary>A reference string with all of its characters labelled, and the line it was read from. Strings of one group never stand on both sides of a fold.</summary>
internal sealed record LabelledString(string Id, string Source, string Group, IReadOnlyList<LabelledPart> Parts, string Line = "")
{
    public string Text => string.Concat(Parts.Select(part => part.Text));
}
