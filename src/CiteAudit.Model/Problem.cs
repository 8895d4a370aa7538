namespace CiteAudit.Model;

/// <summary>Something that could not be done: what, where, and what to do about it. Reads as one line.</summary>
public sealed record Problem(string Where, string What, string Remedy)
{
    public override string ToString() => $"{Where}: {What}. {Remedy}{(Remedy.EndsWith('?') ? "" : ".")}";
}
