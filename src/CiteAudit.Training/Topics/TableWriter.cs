using System.Runtime.InteropServices;
using CiteAudit.Relating.Judging;
using CiteAudit.Relating.Tables;

namespace CiteAudit.Training.Topics;

/// <summary>Writes arrays as <see cref="TableReader"/> reads them.</summary>
internal sealed class TableWriter(Stream stream)
{
    public void Write(TopicModel model)
    {
        Write(model.Tables);
        Write(model.Forest);
        var (slope, offset, clearFrom, fitUpTo) = model.Calibration;
        Write<float>([slope, offset, clearFrom, fitUpTo]);
    }

    private void Write(TopicTables tables)
    {
        Write(tables.Vocabulary.Hashes);
        Write(tables.Vocabulary.Weights);
        Write<int>([tables.Spaces.Count]);
        foreach (var space in tables.Spaces)
            Write(space);
        Write(tables.Fields);
        Write(tables.Subfields);
    }

    private void Write(Forest forest)
    {
        Write<int>(forest.Roots);
        Write<short>(forest.Signals);
        Write<float>(forest.Bounds);
        Write<int>(forest.Low);
        Write<int>(forest.High);
        Write<float>(forest.Leaves);
        Write<float>([forest.Start]);
    }

    public void Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var length = values.Length;
        stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in length)));
        stream.Write(MemoryMarshal.AsBytes(values));
    }

    private void Write(Space space)
    {
        Write<int>([space.Size]);
        Write(space.Vectors.Values);
        Write(space.Vectors.Scales);
        Write<float>(space.Common);
        Write<float>(space.Middle);
        Write<float>(space.Spread);
    }

    private void Write(Head head)
    {
        Write<float>(head.Weights);
        Write<float>(head.Offsets);
    }
}
