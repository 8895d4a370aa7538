namespace CiteAudit.Cli.Configuration;

internal static class GlobReader
{
    public static Glob? Read(Entry entry)
    {
        if (entry.Text() is not { } text)
            return null;

        var glob = Glob.Parse(text);
        if (glob.Reason is { } reason)
            entry.Refuse($"{entry.Name} is no pattern: {reason}", "Write one such as `drafts/**`, from the configuration file's folder, with `*`, `**` and `?`");
        return glob.Value;
    }
}
