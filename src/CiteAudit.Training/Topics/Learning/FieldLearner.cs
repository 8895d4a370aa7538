using CiteAudit.Relating.Tables;
using CiteAudit.Training.Topics.Data;

namespace CiteAudit.Training.Topics.Learning;

/// <summary>Learns fields and subfields from the taxonomy's own descriptions and from the broad fields of papers.</summary>
internal static class FieldLearner
{
    public static TopicTables Learn(TopicFolder folder, Vocabulary vocabulary, IReadOnlyList<Space> spaces, IReadOnlySet<string> leftOut)
    {
        var bare = new TopicTables(vocabulary, spaces, new Head([], []), new Head([], []));
        var topics = folder.Topics();
        var taxonomy = new Taxonomy(topics);
        var ofSubfield = taxonomy.Subfields.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var fieldOf = taxonomy.Fields.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        int[][] within = [.. taxonomy.Fields.Select(field => taxonomy.Subfields.Index().Where(pair => pair.Item.Field == field).Select(pair => pair.Index).ToArray())];
        var (fields, subfields) = (new List<(float[] Features, int[] Classes)>(), new List<(float[] Features, int[] Classes)>());
        foreach (var topic in topics)
        {
            int[] place = [ofSubfield[new Subfield(topic.Subfield, topic.Field, topic.Domain)]];
            foreach (var text in new[] { topic.Name, string.Join(' ', topic.Keywords), topic.Summary, string.Join(' ', topic.Keywords.Take(3)), string.Join(' ', topic.Keywords.Skip(4).Take(3)) })
            {
                var features = FeaturesOf(bare, text);
                fields.Add((features, [fieldOf[topic.Field]]));
                subfields.Add((features, place));
            }
        }

        foreach (var pair in folder.Pairs("train").Where(pair => pair.IsMatch && !leftOut.Contains(pair.Paper)))
        {
            AddBroad(FeaturesOf(bare, $"{pair.Claim} {pair.CitingTitle}"), taxonomy.FieldsOf(pair.CitingField));
            AddBroad(FeaturesOf(bare, pair.CitedTitle), taxonomy.FieldsOf(pair.CitedField));
        }

        return bare with
        {
            Fields = HeadLearner.Learn(fields, taxonomy.Fields.Count, rounds: 5, seed: 5),
            Subfields = HeadLearner.Learn(subfields, taxonomy.Subfields.Count, rounds: 4, seed: 6),
        };

        void AddBroad(float[] features, int[] allowed)
        {
            if (allowed.Length == 0)
                return;
            fields.Add((features, allowed));
            subfields.Add((features, [.. allowed.SelectMany(field => within[field])]));
        }
    }

    private static float[] FeaturesOf(TopicTables tables, string text) =>
        Sense.Of(tables.Spaces, placed: false, tables.SumsOf(Bag.Of(text, tables.Vocabulary))).Features();
}
