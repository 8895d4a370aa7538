using CiteAudit.Model;

namespace CiteAudit.Tests.Publishing.Samples;

/// <summary>A manuscript written to break the page it lands on.</summary>
internal static class HostileSample
{
    public const string Script = "<script>alert(1)</script>";
    public const string Attribute = "\" onmouseover=\"alert(1)\" x='";
    public const string Address = "javascript:alert(document.domain)";
    public const string TurnedAround = "invoice\u202Efdp.exe\u2066\u0000\u0007\uFFFE";
    private static readonly string Endless = new('W', 100_000);

    public static Audit Audit { get; } = new(
        new Dossier(
            new Manuscript(
                new Document("round-two/<img src=x onerror=alert(1)>.txt", SourceFormat.PlainText, []) { Language = "\"><script>" },
                Script + " " + TurnedAround + " " + Endless,
                [Reference("a" + Attribute, Script), Reference("b<b>", Address), Reference("B b", Endless)],
                [new Claim("c1", Script + Attribute, new Location(1)) { Section = Script, Clause = Attribute, Before = "<!--", After = "]]>" }],
                [new Citation("p1", "[" + Script + "]", ["x"], "c1", new Location(1)) { References = ["a" + Attribute], Unlinked = [Script] }])
            {
                Notes = [Script, "{{title}} {{{title}}}"],
            },
            [
                new Resolution("a" + Attribute, Outcome.WrongWork, Script)
                {
                    Work = new Work(Script, Address) { Titles = [Script], Url = Address, Doi = Doi.Parse("10.1000/<script>alert(1)</script>").Value },
                    Comparisons = [new Comparison(FieldName.Title, Script, Attribute, Agreement.Different)],
                    Answers = [new RegistryAnswer(Script, AnswerState.Held, Attribute)],
                },
            ],
            [new Relation("p1", "a" + Attribute) { SharedTerms = [Script], ClaimTopics = [new TopicShare(Script, 0.5)], Verdict = RelationVerdict.Mismatch, Signals = [Script], Abstention = Script }]),
        [
            new Finding("CA201", Severity.Error, Script + Attribute, new Location(1, 1, 1, Script))
            {
                Id = "x\" onclick=\"alert(1)",
                Confidence = 0.5,
                Suggestion = Address,
                References = ["a" + Attribute, "nowhere"],
                Evidence = [new Evidence(Script, Attribute, Address), new Evidence("", Endless, "")],
            },
            new Finding(Script, Severity.Error, TurnedAround, default) { Id = "x\" onclick=\"alert(1)" },
        ],
        [new Abstention(Script, Attribute, ["p1", "b<b>"])])
    {
        Slug = "hostile",
    };

    private static Reference Reference(string key, string text) => new(key, text + " " + TurnedAround, new Location(3))
    {
        Title = text,
        Authors = [new PersonName(text)],
        Url = Address,
        Doi = Doi.Parse("10.1000/\"><svg/onload=alert(1)>"),
        Issn = Issn.Parse("1234-5678"),
        Damage = [Script],
        Repairs = [Script],
    };
}
