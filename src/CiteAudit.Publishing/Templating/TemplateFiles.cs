using System.Reflection;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Templating;

// The template files by name, such as <c>pages/index.hbs</c>: the built-in ones, and those that a folder puts in their place.
internal sealed class TemplateFiles
{
    private static readonly string[] Rooms = ["layouts", "pages", "partials", "assets"];
    private static readonly Assembly Here = typeof(TemplateFiles).Assembly;
    private readonly SortedDictionary<string, string?> places = new(StringComparer.Ordinal);

    private TemplateFiles()
    {
        foreach (var name in Here.GetManifestResourceNames().Where(name => IsIn(name, Rooms)))
            places[name] = null;
    }

    public IEnumerable<string> Assets => places.Keys.Where(name => IsIn(name, "assets"));

    public IEnumerable<string> Templates => places.Keys.Where(name => name.EndsWith(".hbs", StringComparison.Ordinal) && !IsIn(name, "assets"));

    public static Attempt<TemplateFiles> Open(string? folder)
    {
        var files = new TemplateFiles();
        if (folder is null)
            return Attempt<TemplateFiles>.Of(files);
        if (!Directory.Exists(folder))
            return Attempt<TemplateFiles>.Failed(new Problem(folder, "there is no such folder of templates", "Name a folder that exists, or leave the option out"));
        foreach (var room in Rooms.Where(room => Directory.Exists(Path.Combine(folder, room))))
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, room), "*", SearchOption.AllDirectories))
                files.places[Path.GetRelativePath(folder, path).Replace('\\', '/')] = path;
        }

        return Attempt<TemplateFiles>.Of(files);
    }

    public bool Has(string name) => places.ContainsKey(name);

    // Where a file stands, as a person would look for it.
    public string PlaceOf(string name) => places[name] ?? name;

    public Stream Read(string name) =>
        places[name] is { } path
            ? File.OpenRead(path)
            : Here.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");

    public string ReadText(string name)
    {
        using var reader = new StreamReader(Read(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static bool IsIn(string name, params ReadOnlySpan<string> rooms)
    {
        foreach (var room in rooms)
        {
            if (name.StartsWith(room + "/", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
