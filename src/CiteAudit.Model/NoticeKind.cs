namespace CiteAudit.Model;

/// <summary>What a <see cref="Notice"/> says of a work.</summary>
public enum NoticeKind
{
    Retraction,
    Concern,
    Correction,
    Reinstatement,
    NewVersion,
}
