using CiteAudit.Auditing.Rules.Form;
using CiteAudit.Auditing.Rules.Identity;
using CiteAudit.Auditing.Rules.Linkage;
using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>Every rule there is, in the order of their ids.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        new MissingField(),
        new MalformedDoi(),
        new DoiCheckDigit(),
        new DoiSuffixContradiction(),
        new UncitedReference(),
        new CitationWithoutEntry(),
        new DuplicateEntry(),
        new ClonedReference(),
    ];

    public static IReadOnlyList<RuleInfo> Infos { get; } = [.. Rules.Select(rule => rule.Info)];
}
