using System.Text;

namespace CiteAudit.Reading.Pdf;

// Lines of bounded length, up to a bounded sum.
internal sealed class LimitedReader(TextReader inner, long most) : TextReader
{
    private const int LongestLine = 1_000_000;

    private readonly StringBuilder line = new();
    private long left = most;

    public bool IsCut { get; private set; }

    public override string? ReadLine()
    {
        line.Clear();
        while (!IsCut && inner.Read() is >= 0 and var next)
        {
            if (next == '\n')
                return line.ToString();
            line.Append((char)next);
            IsCut = --left < 0 || line.Length > LongestLine;
        }

        return line.Length == 0 || IsCut ? null : line.ToString();
    }
}
