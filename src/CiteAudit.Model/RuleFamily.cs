namespace CiteAudit.Model;

/// <summary>Families of rules. A rule's number stands in its family's block of a hundred.</summary>
public enum RuleFamily
{
    Form = 1,
    Identity = 2,
    Agreement = 3,
    Linkage = 4,
    Standing = 5,
    Support = 6,
    Balance = 7,
    Housekeeping = 9,
}
