namespace CiteAudit.Training.Labels.Learning;

/// <summary>Gives features that are frequent enough a row of weights each.</summary>
internal sealed class FeatureIndex
{
    private ulong[] keys = new ulong[1 << 20];
    private int[] rows = new int[1 << 20];

    public int Count { get; private set; }

    public void Add(ulong hash)
    {
        var slot = SlotOf(hash);
        if (keys[slot] == hash)
            return;

        keys[slot] = hash;
        rows[slot] = Count++;
        if (Count * 2 > keys.Length)
            Grow();
    }

    /// <summary>The row of a feature, -1 when it has none.</summary>
    public int Find(ulong hash)
    {
        var slot = SlotOf(hash);
        return keys[slot] == hash ? rows[slot] : -1;
    }

    /// <summary>The hashes in the order of their rows.</summary>
    public ulong[] Hashes()
    {
        var hashes = new ulong[Count];
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] != 0)
                hashes[rows[slot]] = keys[slot];
        }

        return hashes;
    }

    private int SlotOf(ulong hash)
    {
        var slot = (int)(hash & (ulong)(keys.Length - 1));
        while (keys[slot] != 0 && keys[slot] != hash)
            slot = (slot + 1) & (keys.Length - 1);

        return slot;
    }

    private void Grow()
    {
        var (oldKeys, oldRows) = (keys, rows);
        keys = new ulong[oldKeys.Length * 2];
        rows = new int[oldKeys.Length * 2];
        for (var old = 0; old < oldKeys.Length; old++)
        {
            if (oldKeys[old] == 0)
                continue;

            var slot = SlotOf(oldKeys[old]);
            (keys[slot], rows[slot]) = (oldKeys[old], oldRows[old]);
        }
    }
}
