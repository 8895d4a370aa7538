namespace CiteAudit.Model;

/// <summary>The four ways a registry can answer. Only <see cref="NotHeld"/> speaks against a reference.</summary>
public enum AnswerState
{
    Held,
    NotHeld,
    CouldNotAnswer,
    NotAsked,
}
