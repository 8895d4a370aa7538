namespace CiteAudit.Reading.Splitting;

// Tells a label that starts a list item from a number that a sentence happens to be broken before.
internal sealed class ItemStarts
{
    // Lists skip a number or two where an entry was lost; they do not leap.
    private const int LargestStep = 3;

    private PrintedLabel? last;

    public void Reset() => last = null;

    public PrintedLabel? LabelOf(string line, string? previous)
    {
        if (PrintedLabel.At(line) is not { } label || !Starts(label, line[label.Width..], previous))
            return null;
        if (!Follows(label) && IsGlued(label, line))
            return null;

        last = label;
        return label;
    }

    private bool Starts(PrintedLabel label, string rest, string? previous)
    {
        if (label.IsNote || Follows(label))
            return true;
        if (previous is null)
            return !label.IsNumbered || !Sentences.StartsLower(rest) || label.Number == 1;
        if (!Sentences.IsClosed(previous) && !previous.EndsWith(';'))
            return !label.IsNumbered && last is not null && string.Equals(last.Text, label.Text, StringComparison.Ordinal);

        return !label.IsNumbered || label.Number == 1;
    }

    // "[1]Zhao defined the term" in the text is a citation; lists print their labels so as well, but under a heading of their own.
    private static bool IsGlued(PrintedLabel label, string line) => label.Width < line.Length && line[label.Width - 1] == ']';

    private bool Follows(PrintedLabel label) =>
        last is not null
        && label.IsNumbered
        && string.Equals(label.Shape, last.Shape, StringComparison.Ordinal)
        && label.Number > last.Number
        && label.Number <= last.Number + LargestStep;
}
