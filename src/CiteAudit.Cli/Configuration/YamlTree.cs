using CiteAudit.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CiteAudit.Cli.Configuration;

// The file's values with their places. Built from parser events, so that nesting is known to be shallow before anything recurses,
// and aliases are never followed: a few lines of them can stand for billions of values.
internal static class YamlTree
{
    // Nothing when the file cannot be read as one YAML document; the problem is noted.
    public static Node? Read(string text, ProblemList problems)
    {
        if (YamlEvents.Read(text, problems) is not { } events)
            return null;

        var document = events.FindIndex(happened => happened is DocumentStart);
        return document < 0 ? new Node(NodeKind.Nothing, new Location(Line: 1, Column: 1)) : Node(new Queue<ParsingEvent>(events.Skip(document + 1)));
    }

    private static Node Node(Queue<ParsingEvent> events)
    {
        var start = events.Dequeue();
        var location = YamlEvents.LocationOf(start.Start);
        var node = start switch
        {
            Scalar scalar => new Node(IsNothing(scalar) ? NodeKind.Nothing : NodeKind.Text, location) { Text = scalar.Value },
            SequenceStart => new Node(NodeKind.List, location) { Items = Items(events) },
            MappingStart => new Node(NodeKind.Map, location) { Pairs = Pairs(events) },
            _ => new Node(NodeKind.Alias, location),
        };
        return start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } ? new Node(NodeKind.Tagged, location) : node;
    }

    private static List<Node> Items(Queue<ParsingEvent> events)
    {
        var items = new List<Node>();
        while (events.Peek() is not SequenceEnd)
            items.Add(Node(events));
        events.Dequeue();
        return items;
    }

    private static List<(Node Key, Node Value)> Pairs(Queue<ParsingEvent> events)
    {
        var pairs = new List<(Node Key, Node Value)>();
        while (events.Peek() is not MappingEnd)
        {
            // For a lone "? : a" the parser ends the mapping after its key.
            var key = Node(events);
            pairs.Add((key, events.Peek() is MappingEnd ? new Node(NodeKind.Nothing, key.Location) : Node(events)));
        }

        events.Dequeue();
        return pairs;
    }

    // The core schema's ways to write null, YAML 1.2 section 10.3.2.
    private static bool IsNothing(Scalar scalar) => scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };
}
