using System.Runtime.InteropServices;

namespace CiteAudit.Relating.Tables;

/// <summary>Reads arrays as they lie in the file: their length, then their elements, low bytes first.</summary>
internal sealed class TableReader(Stream stream)
{
    public TopicTables ReadTables()
    {
        var vocabulary = new Vocabulary(Read<ulong>(), Read<float>());
        var spaces = new Space[Read<int>()[0]];
        for (var index = 0; index < spaces.Length; index++)
            spaces[index] = ReadSpace();
        return new TopicTables(vocabulary, spaces, ReadHead(), ReadHead());
    }

    public Forest ReadForest() => new(Read<int>(), Read<short>(), Read<float>(), Read<int>(), Read<int>(), Read<float>(), Read<float>()[0]);

    public T[] Read<T>()
        where T : unmanaged
    {
        var length = 0;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<int>(ref length)));
        var array = GC.AllocateUninitializedArray<T>(length);
        stream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }

    private Space ReadSpace()
    {
        var size = Read<int>()[0];
        return new Space(new WordVectors(size, Read<sbyte>(), Read<float>()), Read<float>(), Read<float>(), Read<float>());
    }

    private Head ReadHead() => new(Read<float>(), Read<float>());
}
