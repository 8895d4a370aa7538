using CiteAudit.Reading.Latex.Inline;

namespace CiteAudit.Reading.Latex.Flattening;

// The commands that the author defines, and their use. Commands known by name keep their meaning, however a style redefines them.
internal sealed class Macros(Budget budget)
{
    private readonly Dictionary<string, Macro> defined = new(StringComparer.Ordinal);

    // The text that a use stands for, and where the use ends; null when it is none, or cannot be afforded.
    public (string Text, int End)? Expand(string name, Feed feed, int position)
    {
        if (budget.IsSpent || !defined.TryGetValue(name, out var macro))
            return null;

        var reader = new FeedArguments(feed, position, budget);
        var arguments = new List<string>();
        if (macro.Default is not null)
            arguments.Add(reader.Optional() ?? macro.Default);
        while (arguments.Count < macro.Parameters)
        {
            if (reader.Any() is not { } argument)
                return null;
            arguments.Add(argument);
        }

        // At most nine arguments, each as often as the body names it.
        if (!budget.Spend(64 + macro.Body.Length + (arguments.Sum(argument => argument.Length) * macro.Body.AsSpan().Count('#'))))
            return null;
        return (macro.With(arguments), reader.Position);
    }

    // Where the definition ends; null when it is not one that can be used.
    public int? Define(string command, Feed feed, int position)
    {
        var reader = new FeedArguments(feed, position, budget);
        return command switch
        {
            "newcommand" or "renewcommand" or "providecommand" or "DeclareRobustCommand" or "newrobustcmd" or "renewrobustcmd" => NewCommand(reader),
            "def" or "gdef" or "edef" or "xdef" => Def(reader),
            "DeclareMathOperator" => Operator(reader),
            "let" => Let(reader),
            _ => null,
        };
    }

    private int? NewCommand(FeedArguments reader)
    {
        reader.Take('*');
        var name = reader.Any();
        var parameters = reader.Optional();
        var byDefault = parameters is null ? null : reader.Optional();
        if (name is null || reader.Group() is not { } body)
            return null;

        Add(name, new Macro(parameters is [>= '0' and <= '9'] ? parameters[0] - '0' : 0, byDefault, body));
        return reader.Position;
    }

    private int? Def(FeedArguments reader)
    {
        var name = reader.Any();
        var parameters = reader.Until('{', '\n').Trim();
        if (name is null || reader.Group() is not { } body)
            return null;

        // Parameters set apart by other text than their numbers are beyond this reader; the command stays unknown.
        if ("#1#2#3#4#5#6#7#8#9".StartsWith(parameters, StringComparison.Ordinal) && parameters.Length % 2 == 0)
            Add(name, new Macro(parameters.Length / 2, Default: null, body));
        return reader.Position;
    }

    private int? Operator(FeedArguments reader)
    {
        reader.Take('*');
        if (reader.Any() is not { } name || reader.Group() is not { } body)
            return null;
        Add(name, new Macro(0, Default: null, body));
        return reader.Position;
    }

    private int? Let(FeedArguments reader)
    {
        if (reader.Any() is not { } name)
            return null;
        reader.Take('=');
        if (reader.Any() is not { } meaning)
            return null;
        if (meaning.StartsWith('\\'))
            Add(name, new Macro(0, Default: null, meaning));
        return reader.Position;
    }

    private void Add(string name, Macro macro)
    {
        name = name.Trim().TrimStart('\\');
        if (name.Length > 0 && Commands.Find(name).Kind is CommandKind.Unknown or CommandKind.Keep && !Accents.Has(name))
            defined[name] = macro;
    }
}
