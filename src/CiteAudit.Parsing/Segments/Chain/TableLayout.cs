using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace CiteAudit.Parsing.Segments.Chain;

/// <summary>Lays out the bytes of a <see cref="LabelTable"/>.</summary>
internal static class TableLayout
{
    /// <summary>Weights are a row of labels for each hash; transitions are as many as <see cref="LabelTable.TransitionLength"/> holds.</summary>
    public static byte[] Write(ReadOnlySpan<ulong> hashes, ReadOnlySpan<sbyte> weights, ReadOnlySpan<short> transitions, float unit)
    {
        var slots = 1024;
        while (slots * 3 / 4 < hashes.Length)
            slots *= 2;

        var bytes = new byte[LabelTable.Length(slots)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, LabelTable.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), slots);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(8), unit);
        MemoryMarshal.AsBytes(transitions).CopyTo(bytes.AsSpan(LabelTable.HeaderLength));
        var tags = MemoryMarshal.Cast<byte, ushort>(bytes.AsSpan(LabelTable.TagsAt, slots * 2));
        var rows = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(LabelTable.TagsAt + (slots * 2)));
        for (var feature = 0; feature < hashes.Length; feature++)
        {
            var slot = (int)(hashes[feature] >> (64 - int.Log2(slots)));
            while (tags[slot] != 0)
                slot = (slot + 1) & (slots - 1);

            tags[slot] = LabelTable.Tag(hashes[feature]);
            weights.Slice(feature * ChainShape.Labels, ChainShape.Labels).CopyTo(rows[(slot * ChainShape.Labels)..]);
        }

        return bytes;
    }
}
