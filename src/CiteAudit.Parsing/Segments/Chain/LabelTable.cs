using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>
/// What training left: for each feature a whole number per label, found by the feature's hash in one probe or two, and the scores of
/// transitions. The bytes are used as they lie in the file.
/// </summary>
internal sealed class LabelTable
{
    public const int HeaderLength = 64;
    public const uint Magic = 0x31435243;

    private readonly byte[] bytes;
    private readonly int slots;
    private readonly int shift;

    private LabelTable(byte[] bytes)
    {
        this.bytes = bytes;
        slots = Integer(4);
        shift = 64 - int.Log2(slots);
        Unit = BitConverter.Int32BitsToSingle(Integer(8));
        var scores = MemoryMarshal.Cast<byte, short>(bytes.AsSpan(HeaderLength, TransitionLength));
        for (var gap = 0; gap < GapClass.Count; gap++)
        {
            for (var cell = 0; cell < ChainShape.Rows * ChainShape.Labels; cell++)
            {
                var score = scores[(gap * ChainShape.Rows * ChainShape.Labels) + cell];
                var (row, column) = (cell / ChainShape.Labels, cell % ChainShape.Labels);
                Steps.Set(gap, row, column, score);
                Transitions.Set(gap, row, column, score * Unit);
            }
        }
    }

    public static int TransitionLength => GapClass.Count * ChainShape.Rows * ChainShape.Labels * sizeof(short);

    /// <summary>What one step of the whole numbers is worth.</summary>
    public float Unit { get; }

    public Steps Steps { get; } = new();

    public Transitions Transitions { get; } = new();

    /// <summary>Where the tags of the slots start; a row of weights for each slot follows them.</summary>
    public static int TagsAt => HeaderLength + TransitionLength;

    public static int Length(int slotCount) => TagsAt + (slotCount * (2 + ChainShape.Labels)) + Vector256<byte>.Count;

    /// <summary>What tells features of one slot apart; never 0, which is an empty slot.</summary>
    public static ushort Tag(ulong hash) => (ushort)((hash & 0xffff) | 1);

    public static LabelTable Read(byte[] bytes)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
            throw new InvalidDataException("This is no table of labels.");

        var table = new LabelTable(bytes);
        return bytes.Length >= Length(table.slots) ? table : throw new InvalidDataException("The table of labels is cut short.");
    }

    /// <summary>Adds up the rows of all features into scores per label.</summary>
    // Runs for every token of every entry: tiering leaves it slow for the first thousands of entries.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddUp(ReadOnlySpan<ulong> hashes, Span<int> scores)
    {
        var tags = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(TagsAt, slots * 2));
        ref var rows = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(TagsAt + (slots * 2))));
        var (low, high) = (Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var hash in hashes)
        {
            var slot = (int)(hash >> shift);
            var tag = Tag(hash);
            while (tags[slot] != tag && tags[slot] != 0)
                slot = (slot + 1) & (slots - 1);

            if (tags[slot] == 0)
                continue;

            // A row is shorter than what is read; the rest falls into lanes nobody looks at.
            var (first, second) = Vector256.Widen(Vector256.LoadUnsafe(ref rows, (nuint)(slot * ChainShape.Labels)));
            low += first;
            high += second;
        }

        for (var label = 0; label < 16; label++)
            scores[label] = low[label];

        for (var label = 16; label < ChainShape.Labels; label++)
            scores[label] = high[label - 16];
    }

    private int Integer(int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
