namespace CiteAudit.Reading.Latex.Blocks;

// Arguments is how many of those that follow \begin{…} are not text.
internal readonly record struct EnvironmentForm(EnvironmentKind Kind, int Arguments);
