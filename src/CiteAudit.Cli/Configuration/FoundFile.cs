using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// Neither a path nor a problem: there is no configuration file.
internal sealed record FoundFile(string? Path, Problem? Problem);
