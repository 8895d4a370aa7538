namespace CiteAudit.Model;

/// <summary>A stretch of a text: where it starts and how many characters it has.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public string In(string text) => text.Substring(Start, Length);

    public static TextSpan Between(int start, int end) => new(start, end - start);
}
