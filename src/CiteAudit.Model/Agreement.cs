namespace CiteAudit.Model;

/// <summary>How far two descriptions of the same field agree.</summary>
public enum Agreement
{
    Same,
    Close,
    Different,
}
