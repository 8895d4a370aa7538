namespace CiteAudit.Model;

/// <summary>One input: its name relative to where the audit started, with forward slashes, and its bytes.</summary>
public sealed record Source(string Name, ReadOnlyMemory<byte> Bytes);
