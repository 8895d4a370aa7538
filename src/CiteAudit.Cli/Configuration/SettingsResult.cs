using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

// Settings, or every problem that kept them from being read, in the order of the file.
internal sealed record SettingsResult(Settings? Settings, IReadOnlyList<Problem> Problems);
