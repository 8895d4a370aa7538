using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// Keys of registries: lines of a name and a key in a file, and the environment, which comes first. Never the command line, which others can see.
internal static class KeyFile
{
    public static string VariableFor(string name) => $"CITEAUDIT_{name.ToUpperInvariant().Replace('-', '_')}_KEY";

    public static (IReadOnlyDictionary<string, string> Keys, Problem? Problem) Read(string? path, IReadOnlyList<string> names)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is not null && ReadLines(path, names, keys) is { } problem)
            return (keys, problem);

        foreach (var name in names)
        {
            if (Environment.GetEnvironmentVariable(VariableFor(name))?.Trim() is { Length: > 0 } key)
                keys[name] = key;
        }

        return (keys, Problem: null);
    }

    private static Problem? ReadLines(string path, IReadOnlyList<string> names, Dictionary<string, string> keys)
    {
        try
        {
            foreach (var line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            {
                // What is wrong is said without the line: there is a key in it.
                if (line.Split([' ', '\t', ':', '='], 2) is not [var name, var key] || !names.Contains(name, StringComparer.Ordinal))
                    return new Problem(path, "a line of it is not the name of a registry and its key", $"Names are {Wording.Listed(names)}");
                keys[name] = key.TrimStart(':', '=').Trim();
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Problem(path, "the file of keys cannot be read", "Correct the path, which starts at the configuration file's folder, or leave `keys` out");
        }
    }
}
