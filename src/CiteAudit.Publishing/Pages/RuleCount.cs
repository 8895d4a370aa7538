using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages;

// What a rule did over the whole report: in which manuscripts it found how much, and how often it could not tell.
internal sealed class RuleCount
{
    private readonly List<(int Manuscript, int Findings)> uses = [];

    public IReadOnlyList<(int Manuscript, int Findings)> Uses => uses;

    public int Findings { get; private set; }

    public int Abstentions { get; set; }

    public Severity Worst { get; private set; }

    public void Add(int manuscript, int findings, Severity worst)
    {
        uses.Add((manuscript, findings));
        Findings += findings;
        Worst = worst > Worst ? worst : Worst;
    }
}
