namespace CiteAudit.Reading.Latex.Blocks;

// What an environment makes of what stands in it. The names stand in LatexEnvironments.txt; one that is not listed is a Box.
internal enum EnvironmentKind
{
    Box,
    Document,
    Float,
    Table,
    Formula,
    Items,
    Numbered,
    Quote,
    Abstract,
    Bibliography,
    Entries,
    Verbatim,
    Skip,
}
