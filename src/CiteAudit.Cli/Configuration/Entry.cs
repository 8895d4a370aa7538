using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// One key of the file with its value. Each reading gives the value, or nothing after noting what is wrong with it.
internal sealed record Entry(string Key, Location KeyLocation, Node Node, ProblemList Problems)
{
    public string Name { get; init; } = Wording.Quoted(Key);

    public void Refuse(string what, string remedy) => Problems.Add(Node.Location, what, remedy);

    public string? Text()
    {
        if (Node.Kind is not (NodeKind.Text or NodeKind.Nothing))
            return Unfit<string?>("text", "Put it in quotes");

        var text = Node.Kind == NodeKind.Text ? string.Join(' ', Node.Text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)) : "";
        if (text.Length > 0)
            return text;

        Refuse($"{Name} is empty", "Write a value or leave the line out");
        return null;
    }

    public bool? TrueOrFalse() => Node.Text switch
    {
        "true" => true,
        "false" => false,
        _ => Unfit<bool?>("true or false", "Write true or false"),
    };

    public T? OneOf<T>(IReadOnlyList<(string Name, T Value)> choices)
        where T : struct
    {
        if (Text() is not { } text)
            return null;

        foreach (var choice in choices)
        {
            if (string.Equals(choice.Name, text, StringComparison.Ordinal))
                return choice.Value;
        }

        string[] names = [.. choices.Select(choice => choice.Name)];
        Refuse($"{Name} cannot be {Wording.Quoted(text)}", NearestName.Remedy(text, names, $"Valid values are {Wording.Listed(names)}"));
        return null;
    }

    public IReadOnlyList<Entry> Items() => Node.Kind switch
    {
        NodeKind.List => [.. Node.Items.Select(item => new Entry(Key, item.Location, item, Problems) { Name = $"an item of {Name}" })],
        NodeKind.Nothing => [],
        _ => Unfit<IReadOnlyList<Entry>>("a list", "Start each item on a line of its own with `- `") ?? [],
    };

    public IReadOnlyList<Entry> Fields() => Node.Kind switch
    {
        NodeKind.Map => DistinctFields(),
        NodeKind.Nothing => [],
        _ => Unfit<IReadOnlyList<Entry>>("keys with values", "Write each as `key: value` on a line of its own") ?? [],
    };

    public bool Has(string key) => Node.Pairs.Any(pair => string.Equals(pair.Key.Text, key, StringComparison.Ordinal));

    private List<Entry> DistinctFields()
    {
        var fields = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (key, value) in Node.Pairs)
        {
            var field = new Entry(key.Text, key.Location, value, Problems);
            if (key.Kind is not (NodeKind.Text or NodeKind.Nothing))
                Problems.Add(key.Location, $"a key is text, not {Found(key)}", "Put it in quotes");
            else if (!fields.TryAdd(key.Text, field))
                Problems.Add(key.Location, $"{field.Name} is given twice, first on {fields[key.Text].KeyLocation}", "Keep one of them");
        }

        return [.. fields.Values];
    }

    private T? Unfit<T>(string wanted, string remedy)
    {
        Refuse($"{Name} wants {wanted}, not {Found(Node)}", Node.Kind switch
        {
            NodeKind.Alias => "Write the value out; put it in quotes if it starts with `*`",
            NodeKind.Tagged => "Take the tag out; put the value in quotes if it starts with `!`",
            _ => remedy,
        });
        return default;
    }

    private static string Found(Node node) => node.Kind switch
    {
        NodeKind.Text => Wording.Quoted(node.Text),
        NodeKind.List => "a list",
        NodeKind.Map => "a group of keys",
        NodeKind.Alias => "an alias",
        NodeKind.Tagged => "a tagged value",
        _ => "nothing",
    };
}
