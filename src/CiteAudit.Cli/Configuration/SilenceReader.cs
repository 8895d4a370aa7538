namespace CiteAudit.Cli.Configuration;

internal sealed class SilenceReader(RuleNames names)
{
    private readonly Key<SilencerSetting>[] keys =
    [
        new("rule", (silencer, entry) => silencer with { Rule = Rule(entry, names) }),
        new("manuscript", (silencer, entry) => silencer with { Manuscript = GlobReader.Read(entry) }),
        new("reference", (silencer, entry) => silencer with { Reference = entry.Text() }),
        new("reason", (silencer, entry) => silencer with { Reason = entry.Text() ?? "" }),
    ];

    public IReadOnlyList<SilencerSetting> Read(Entry list) => [.. list.Items().Select(ReadOne)];

    private SilencerSetting ReadOne(Entry item)
    {
        var silencer = Section.Read(item, new SilencerSetting(Rule: "", Reason: "", item.Node.Location.Line), keys);
        if (item.Node.Kind is NodeKind.Map or NodeKind.Nothing)
        {
            Demand(item, "rule", "Add `rule:` with a rule's id, its name or its family");
            Demand(item, "reason", "Add `reason:` and say why the finding is set aside");
        }

        return silencer;
    }

    private static string Rule(Entry entry, RuleNames names) =>
        entry.Text() is { } written ? names.Read(written, entry.Node.Location, entry.Problems) ?? "" : "";

    private static void Demand(Entry item, string key, string remedy)
    {
        if (!item.Has(key))
            item.Refuse($"this silencer has no {Wording.Quoted(key)}", remedy);
    }
}
