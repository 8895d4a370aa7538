namespace CiteAudit.Resolving.Indexing.Searching;

/// <summary>Documents in their order, each with the weight of the terms it has.</summary>
internal sealed record Scored(int[] Documents, float[] Weights, int Count)
{
    public static Scored None { get; } = new([], [], 0);

    /// <summary>With the documents of another term among them.</summary>
    public Scored With(int[] others, float weight)
    {
        var (documents, weights) = (new int[Count + others.Length], new float[Count + others.Length]);
        var (count, other) = (0, 0);
        for (var index = 0; index < Count || other < others.Length; count++)
        {
            var isOurs = index < Count && (other == others.Length || Documents[index] <= others[other]);
            var isTheirs = other < others.Length && (!isOurs || others[other] == Documents[index]);
            documents[count] = isOurs ? Documents[index] : others[other];
            weights[count] = (isOurs ? Weights[index] : 0) + (isTheirs ? weight : 0);
            index += isOurs ? 1 : 0;
            other += isTheirs ? 1 : 0;
        }

        return new Scored(documents, weights, count);
    }

    /// <summary>Adds a term's weight where its documents are among these already.</summary>
    public void Raise(int[] others, float weight)
    {
        var other = 0;
        for (var index = 0; index < Count; index++)
        {
            while (other < others.Length && others[other] < Documents[index])
                other++;
            if (other == others.Length)
                return;
            if (others[other] == Documents[index])
                Weights[index] += weight;
        }
    }

    /// <summary>The heaviest, in no order; of equals those that come first.</summary>
    public IEnumerable<(int Document, float Weight)> Heaviest(int most)
    {
        var queue = new PriorityQueue<int, (float, int)>(most + 1);
        for (var index = 0; index < Count; index++)
        {
            if (queue.Count < most)
                queue.Enqueue(index, (Weights[index], -index));
            else if (queue.TryPeek(out _, out var least) && Weights[index] > least.Item1)
                queue.EnqueueDequeue(index, (Weights[index], -index));
        }

        return queue.UnorderedItems.Select(item => (Documents[item.Element], Weights[item.Element]));
    }
}
