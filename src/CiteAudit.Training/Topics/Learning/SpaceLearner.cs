using CiteAudit.Relating.Tables;
using CiteAudit.Training.Matching;
using CiteAudit.Training.Topics.Data;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Learns the three spaces: by neighbourhood, by what is cited for what, by a library's subjects.</summary>
internal static class SpaceLearner
{
    private const int Size = 96;
    private const int SubjectSize = 64;
    private const int Rounds = 5;

    /// <summary>Knows nothing of papers, so that it can be learned once for all parts.</summary>
    public static float[] Subjects(Encoded texts, Vocabulary vocabulary)
    {
        var (words, all) = (vocabulary.Count, vocabulary.Count + texts.SubjectNames.Count);
        var dice = new Dice(7);
        var rows = new float[all * SubjectSize];
        for (var place = 0; place < rows.Length; place++)
            rows[place] = (dice.Below(1 << 16) / 65536f) - 0.5f;
        float[] weights = [.. vocabulary.Weights, .. Enumerable.Repeat(1f, texts.SubjectNames.Count)];
        var learner = new PairLearner(rows, SubjectSize, weights, step: 0.06f, seed: 8);
        for (var round = 0; round < 4; round++)
            learner.Learn(PairSets.OfCatalogue(texts, words, seed: 20 + round), rounds: 1);
        return rows[..(words * SubjectSize)];
    }

    public static float[] Neighbourhood(Encoded texts, Vocabulary vocabulary, IReadOnlySet<string> leftOut) =>
        new SkipGram(vocabulary.Count, Size, seed: 1).Learn([.. TextsOf(texts, leftOut).Where(text => text.Length > 1)], Rounds);

    /// <summary>Starts from the neighbourhood, so that words seldom cited keep a place.</summary>
    public static float[] Citing(Encoded texts, Vocabulary vocabulary, IReadOnlySet<string> leftOut, float[] start)
    {
        var rows = start.ToArray();
        new PairLearner(rows, Size, [.. vocabulary.Weights], step: 0.03f, seed: 3).Learn(PairSets.OfPapers(texts, leftOut, seed: 4), Rounds);
        return rows;
    }

    public static Space SpaceOf(float[] rows, Encoded texts, Vocabulary vocabulary)
    {
        var size = rows.Length / vocabulary.Count;
        var vectors = WordVectors.Of(rows, size);
        var common = new float[size];
        var sums = texts.Topics.Select(topic => SumOf([.. topic.Name, .. topic.Keywords], vectors, vocabulary)).ToList();
        foreach (var sum in sums)
            Dense.Add(common, sum, 1);
        Dense.Normalise(common);
        var middle = new float[size];
        foreach (var sum in sums)
        {
            Dense.Add(sum, common, -Dense.Dot(sum, common));
            Dense.Normalise(sum);
            Dense.Add(middle, sum, 1f / sums.Count);
        }

        var spread = new float[size * size];
        foreach (var sum in sums)
        {
            for (var row = 0; row < size; row++)
            {
                for (var column = 0; column < size; column++)
                    spread[(row * size) + column] += (sum[row] - middle[row]) * (sum[column] - middle[column]) / sums.Count;
            }
        }

        return new Space(vectors, common, middle, spread);
    }

    private static float[] SumOf(int[] words, WordVectors vectors, Vocabulary vocabulary)
    {
        var sum = new float[vectors.Size];
        foreach (var word in words)
            vectors.Add(word, vocabulary.WeightOf(word), sum);
        Dense.Normalise(sum);
        return sum;
    }

    private static IEnumerable<int[]> TextsOf(Encoded texts, IReadOnlySet<string> leftOut) =>
    [
        .. texts.Citations.Where(row => !leftOut.Contains(row.Paper)).SelectMany(row => new[] { row.Claim, row.Cited }),
        .. texts.Papers.Where(row => !leftOut.Contains(row.Id)).SelectMany(row => new[] { row.Title, row.Abstract, row.Venue }),
        .. texts.Genuine.Where(row => !leftOut.Contains(row.Paper)).SelectMany(row => new[] { row.Venue, row.Abstract }),
        .. texts.Topics.SelectMany(row => new[] { row.Name, row.Keywords, row.Summary }),
        .. texts.Journals.Select(row => (int[])[.. row.Name, .. row.Abbreviation]),
        .. texts.Catalogue.Select(row => row.Title),
    ];
}
