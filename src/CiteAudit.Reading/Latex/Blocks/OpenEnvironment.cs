namespace CiteAudit.Reading.Latex.Blocks;

// An environment being read. Items counts what it numbers; FirstPassage is where its text starts on the page.
internal sealed class OpenEnvironment(string name, EnvironmentKind kind)
{
    public string Name { get; } = name;

    public EnvironmentKind Kind { get; } = kind;

    public int Items { get; set; }

    public int FirstPassage { get; init; }

    public bool IsList => Kind is EnvironmentKind.Items or EnvironmentKind.Numbered;
}
