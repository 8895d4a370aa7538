namespace CiteAudit.Model;

/// <summary>What came of reading a text that may be malformed: a value, or the reason there is none. The text is kept either way.</summary>
public sealed record Parsed<T>(string Text, T? Value, string? Reason)
    where T : struct
{
    public bool Ok => Reason is null;

    public static Parsed<T> Of(string text, T value) => new(text, value, Reason: null);

    public static Parsed<T> Malformed(string text, string reason) => new(text, Value: null, reason);
}
