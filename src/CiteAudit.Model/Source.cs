namespace CiteAudit.Model;

/// <summary>One input: its name relative to where the audit started, with forward slashes, and its bytes.</summary>
public sealed record Source(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>
    /// Opens a file of the same project by its path relative to this one, as an included chapter or a linked bibliography
    /// is; null when there is none. Never leads out of the folder under audit.
    /// </summary>
    public Func<string, Source?> Beside { get; init; } = static _ => null;

    /// <summary>The names of the files in the same folder, in ordinal order, for a manuscript whose chapters are told by their names.</summary>
    public Func<IReadOnlyList<string>> Neighbours { get; init; } = static () => [];
}
