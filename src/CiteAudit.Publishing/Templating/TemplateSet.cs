using System.Globalization;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace CiteAudit.Publishing.Templating;

// Fills templates. Whatever is wrong with one shows as a problem that names its file.
internal sealed partial class TemplateSet
{
    private const string Extension = ".hbs";
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates = new(StringComparer.Ordinal);

    private TemplateSet(TemplateFiles files) => Files = files;

    public TemplateFiles Files { get; }

    public static Attempt<TemplateSet> Load(TemplateFiles files)
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration
        {
            TextEncoder = new HtmlText(),
            FormatProvider = CultureInfo.InvariantCulture,
            ThrowOnUnresolvedBindingExpression = true,
        });
        var set = new TemplateSet(files);
        foreach (var name in files.Templates)
        {
            if (set.Add(name, engine) is { } problem)
                return Attempt<TemplateSet>.Failed(problem);
        }

        return Attempt<TemplateSet>.Of(set);
    }

    // Fills a page's template with its view.
    public Problem? Render(string page, object view, TextWriter target)
    {
        var name = "pages/" + page;
        try
        {
            templates[name](target, view, null!);
            return null;
        }
        catch (Exception fault) when (fault is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            return Broken(name + Extension, fault.Message, " or a template it includes");
        }
    }

    private Problem? Add(string file, IHandlebars engine)
    {
        var text = Files.ReadText(file);
        if (MissingPartial(text) is { } missing)
            return Broken(file, $"it includes {missing}, and there is no {missing}{Extension}");
        try
        {
            using var reader = new StringReader(text);
            var template = engine.Compile(reader);
            var name = file[..^Extension.Length];
            engine.RegisterTemplate(name, template);
            templates[name] = template;
            return null;
        }
        catch (HandlebarsException fault)
        {
            return Broken(file, fault.Message);
        }
    }

    private string? MissingPartial(string text) =>
        Inclusion().Matches(text).Select(match => match.Groups["name"].Value).FirstOrDefault(name => !Files.Has(name + Extension));

    private Problem Broken(string file, string fault, string orElsewhere = "") => new(
        Files.PlaceOf(file) + orElsewhere,
        "the template cannot be filled: " + fault.ReplaceLineEndings(" ").TrimEnd('.', ' '),
        "Correct it, or remove it from your folder of templates to use the built-in one");

    [GeneratedRegex(@"\{\{~?#?>\s*(?<name>[\w./-]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Inclusion();
}
