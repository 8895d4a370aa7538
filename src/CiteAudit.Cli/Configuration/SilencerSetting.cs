namespace CiteAudit.Cli.Configuration;

// Rule is an id or a family's name, whatever of the three the file wrote. No pattern and no reference mean every one.
internal sealed record SilencerSetting(string Rule, string Reason, int Line, Glob? Manuscript = null, string? Reference = null);
