namespace CiteAudit.Training.Rendering;

/// <summary>A citation style: how it prints people, dates and pages, and a template for each kind of work.</summary>
internal sealed record Style(string Name, IReadOnlyDictionary<string, string> Keys, IReadOnlyDictionary<string, IReadOnlyList<TemplatePart>> Templates)
{
    public NameForm Authors { get; init; } = NameForm.Of(Keys, "");

    public NameForm Editors { get; init; } = NameForm.Of(Keys, "editor-");

    public string Key(string name, string otherwise) => Keys.GetValueOrDefault(name) ?? otherwise;
}
