using System.Text;
using CiteAudit.Auditing;
using CiteAudit.Model;
using CiteAudit.Parsing;
using CiteAudit.Reading;
using CiteAudit.Resolving;

namespace CiteAudit.Tests.Auditing;

public sealed class RulePageTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var rule in RuleBook.Infos)
        {
            for (var index = 0; index < PageExample.In(rule).Count(); index++)
                data.Add(rule.Id, index);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task The_rule_finds_what_its_page_marks_and_nothing_else(string id, int index)
    {
        var example = PageExample.In(RuleBook.Infos.Single(rule => rule.Id == id)).ElementAt(index);

        var found = (await AuditAsync(example.Text)).Findings.Where(finding => finding.Rule == id).Select(finding => finding.Location).ToList();

        Assert.Equal(example.Marked.Count, found.Count);
        Assert.All(example.Marked.Zip(found), pair => Assert.True(pair.First.Holds(pair.Second), $"{pair.First} does not hold {pair.Second}"));
    }

    [Fact]
    public void Every_page_shows_what_fires_and_what_does_not() =>
        Assert.All(RuleBook.Infos, rule =>
        {
            var examples = PageExample.In(rule).ToList();
            Assert.Contains(examples, example => example.Section == "Fires on" && example.Marked.Count > 0);
            Assert.Contains(examples, example => example.Section == "Stays quiet on" && example.Marked.Count == 0);
        });

    [Fact]
    public Task Nothing_but_the_marked_fault_is_wrong_with_an_example() =>
        Assert.AllAsync(RuleBook.Infos.SelectMany(PageExample.In), async example =>
            Assert.All((await AuditAsync(example.Text)).Findings, finding => Assert.Equal(example.Rule, finding.Rule)));

    private static async Task<Audit> AuditAsync(string text)
    {
        Assert.True(DocumentReader.TryRead(new Source("example.md", Encoding.UTF8.GetBytes(text)), out var document, out var problem), problem?.ToString());
        var manuscript = ManuscriptParser.Parse(document);
        var resolutions = await Resolver.FromRecordings(folder: null).ResolveAllAsync(manuscript.References, TestContext.Current.CancellationToken);
        return new Auditor(RuleBook.Rules, AuditPolicy.Default).Audit(new Dossier(manuscript, resolutions, []));
    }
}
