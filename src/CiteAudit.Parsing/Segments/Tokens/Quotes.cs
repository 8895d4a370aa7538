namespace CiteAudit.Parsing.Segments.Tokens;

/// <summary>Follows quotation marks: plain ones open and close in turn, brackets of titles say which they do.</summary>
internal struct Quotes
{
    private int depth;

    /// <summary>0 before any, 1 within, 2 after.</summary>
    public byte State { get; private set; }

    public byte Opened { get; private set; }

    public void Pass(char sign)
    {
        if (sign == '<')
            Open(++depth == 1);
        else if (sign == '>')
            Close(--depth <= 0);
        else if (State == 1)
            Close(depth == 0);
        else
            Open(isOutermost: true);
    }

    private void Open(bool isOutermost)
    {
        State = 1;
        if (isOutermost && Opened < 3)
            Opened++;
    }

    private void Close(bool isOutermost)
    {
        depth = Math.Max(depth, 0);
        if (isOutermost)
            State = 2;
    }
}
