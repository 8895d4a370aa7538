using System.Text;

namespace CiteAudit.Cli.Inputs;

/// <summary>Lines of a text, each cut at a length: a line without an end takes no more memory than any other.</summary>
internal sealed class BoundedLines(TextReader reader, int longest)
{
    private readonly char[] buffer = new char[1 << 15];
    private readonly StringBuilder line = new();
    private int position;
    private int filled;
    private bool isStarted;

    /// <summary>Null behind the last line.</summary>
    public string? Next()
    {
        line.Clear();
        var isAny = false;
        while (position < filled || Fill())
        {
            isAny = true;
            var end = buffer.AsSpan(position, filled - position).IndexOf('\n');
            var length = end < 0 ? filled - position : end;
            line.Append(buffer, position, Math.Min(length, longest - Math.Min(longest, line.Length)));
            position += end < 0 ? length : length + 1;
            if (end >= 0)
                break;
        }

        return isAny ? line.ToString().TrimEnd('\r') : null;
    }

    private bool Fill()
    {
        (position, filled) = (0, reader.Read(buffer, 0, buffer.Length));
        if (!isStarted && filled > 0 && buffer[0] == '\ufeff')
            position = 1;
        isStarted = true;
        return filled > position || (filled > 0 && Fill());
    }
}
