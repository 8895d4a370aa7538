using System.Text.RegularExpressions;
using CiteAudit.Model;

namespace CiteAudit.Auditing;

/// <summary>A question put to a dossier. It answers with findings, with abstentions, or, by saying nothing, that all is clear.</summary>
public abstract partial class Rule
{
    /// <param name="id">CIT and a number in the family's block of a hundred; never reused.</param>
    /// <param name="type">The rule's type name, from which its public name and its page follow.</param>
    private protected Rule(string id, string type, RuleFamily family, string title, Severity severity, string since) =>
        Info = new RuleInfo(id, KebabName(type), family, title, severity, since) { Page = RulePage.Of(type) };

    public RuleInfo Info { get; }

    internal abstract IEnumerable<Verdict> Judge(Dossier dossier);

    private protected Finding On(Reference reference, string message) =>
        new(Info.Id, Info.Severity, message, reference.Location)
        {
            References = [reference.Key],
            Evidence = [Entry(reference)],
        };

    private protected Finding On(Citation citation, Claim? claim, string message) =>
        new(Info.Id, Info.Severity, message, citation.Location)
        {
            Citations = [citation.Id],
            Evidence = claim is null ? [] : [new Evidence("The sentence", claim.Sentence, claim.Location.ToString())],
        };

    private protected Abstention CannotTell(string reason, params IReadOnlyList<string> subjects) => new(Info.Id, reason, subjects);

    private protected static Evidence Entry(Reference reference) =>
        new($"Entry {reference.Name}", reference.Raw, reference.Location.ToString());

    private static string KebabName(string type) => WordStart().Replace(type, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WordStart();
}
