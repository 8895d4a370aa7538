using System.Buffers;

namespace CiteAudit.Resolving.Indexing.Dumps;

/// <summary>
/// Cuts a stream into its records without reading more of it than one needs: a record a line, or the objects of a list,
/// which Crossref's files have under "items".
/// </summary>
internal sealed class RecordSplitter(Stream stream, int longest)
{
    private const int Window = 1 << 18;

    // "items" stands first in every file of Crossref's; what precedes it elsewhere is short.
    private const int FurthestItems = 4096;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> InText = SearchValues.Create("\"\\"u8);

    private readonly byte[] window = new byte[Window];
    private int position;
    private int filled;
    private bool isStarted;
    private bool isList;

    /// <summary>Records seen so far, those that were too long included.</summary>
    public long Number { get; private set; }

    public long TooLong { get; private set; }

    public SplitEnd End { get; private set; }

    /// <summary>Whether the last line has no end of line.</summary>
    public bool EndsOpen { get; private set; }

    /// <summary>Bytes of the file as unpacked, read so far.</summary>
    public long Read { get; private set; }

    private ReadOnlySpan<byte> Rest => window.AsSpan(position, filled - position);

    /// <summary>Adds the next record to a batch. False at the end, whatever it is like.</summary>
    public bool Next(RawBatch batch)
    {
        if (!isStarted)
            Start();
        if (End != SplitEnd.None)
            return false;

        return isList ? NextItem(batch) : NextLine(batch);
    }

    private void Start()
    {
        isStarted = true;
        while (filled < FurthestItems && Fill())
        {
        }

        if (Rest.StartsWith("\uFEFF"u8))
            position = 3;
        var head = Rest[..Math.Min(Rest.Length, FurthestItems)];
        if (ListStart.In(head) is { } start)
            (isList, position) = (true, position + start);
    }

    private bool NextLine(RawBatch batch)
    {
        while (position < filled || Fill())
        {
            var end = Rest.IndexOf((byte)'\n');
            Take(batch, Rest[..(end < 0 ? Rest.Length : end)]);
            position += end < 0 ? Rest.Length : end + 1;
            if (end >= 0 && Close(batch))
                return true;
        }

        End = SplitEnd.Whole;
        EndsOpen = batch.Open > 0;
        return Close(batch);
    }

    private bool NextItem(RawBatch batch)
    {
        while (position < filled || Fill())
        {
            switch (window[position])
            {
                case (byte)'{':
                    if (!TakeItem(batch))
                        return false;
                    if (Close(batch))
                        return true;
                    break;
                case (byte)']':
                    End = SplitEnd.Whole;
                    return false;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',':
                    position++;
                    break;
                default:
                    End = SplitEnd.Broken;
                    return false;
            }
        }

        End = SplitEnd.CutShort;
        return false;
    }

    private bool TakeItem(RawBatch batch)
    {
        var (depth, inText) = (0, false);
        while (position < filled || Fill())
        {
            var place = Rest.IndexOfAny(inText ? InText : Structure);
            var sign = place < 0 ? (byte)0 : Rest[place];
            if (sign == '\\' && place + 1 == Rest.Length && !Keep(batch, ref place))
                break;

            var length = place < 0 ? Rest.Length : place + (sign == '\\' ? 2 : 1);
            Take(batch, Rest[..length]);
            position += length;
            if (sign == '"')
                inText = !inText;
            else if (sign is (byte)'{' or (byte)'[')
                depth++;
            else if (sign is (byte)'}' or (byte)']' && --depth == 0)
                return true;
        }

        batch.Discard();
        End = SplitEnd.CutShort;
        return false;
    }

    /// <summary>An escape at the very end of the window: what is before it is taken, so that the next letter can be read in.</summary>
    private bool Keep(RawBatch batch, ref int place)
    {
        Take(batch, Rest[..place]);
        window[0] = (byte)'\\';
        (position, filled, place) = (0, 1, 0);
        return Fill();
    }

    private void Take(RawBatch batch, ReadOnlySpan<byte> part)
    {
        // One byte too many stays, as the sign that there were more.
        batch.Append(part[..Math.Min(part.Length, longest + 1 - batch.Open)]);
    }

    private bool Close(RawBatch batch)
    {
        if (!isList && batch.Open <= 1)
        {
            // An empty line, but one of the lines that are counted.
            batch.Discard();
            if (End == SplitEnd.None)
                Number++;
            return false;
        }

        Number++;
        if (batch.Open > longest)
        {
            TooLong++;
            batch.Discard();
            return false;
        }

        batch.Close(Number);
        return true;
    }

    private bool Fill()
    {
        if (position == filled)
            position = filled = 0;
        var count = stream.Read(window, filled, window.Length - filled);
        filled += count;
        Read += count;
        return count > 0;
    }
}
