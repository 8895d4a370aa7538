namespace CiteAudit.Reading.Lines;

internal readonly record struct SourceLine(string Text, int Start, int Number, int Page)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public int Indent => Text.Length - Text.TrimStart().Length;

    public SourceLine From(int index) => this with { Text = Text[index..], Start = Start + index };

    public SourceLine Trim() => From(Indent) with { Text = Text.Trim() };

    public SourceLine Emptied() => this with { Text = "" };
}
