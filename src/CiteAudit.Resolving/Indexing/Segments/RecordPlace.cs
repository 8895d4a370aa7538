namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>Where a record is: the number of a file, where its block begins, and the which of the block it is.</summary>
internal readonly record struct RecordPlace(ulong Packed)
{
    public const int MostStores = 1 << 12;
    public const int MostOfABlock = 1 << 12;
    private const int BitsOfOffset = 40;
    private const int BitsOfSlot = 12;

    public int Store => (int)(Packed >> (BitsOfOffset + BitsOfSlot));

    public int Slot => (int)(Packed >> BitsOfOffset) & (MostOfABlock - 1);

    public long Offset => (long)(Packed & ((1UL << BitsOfOffset) - 1));

    public static RecordPlace Of(int store, long offset, int slot) =>
        new(((ulong)store << (BitsOfOffset + BitsOfSlot)) | ((ulong)slot << BitsOfOffset) | (ulong)offset);
}
