using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages;

/// <summary>Pages of one kind. Sees every manuscript once, in order, and may write pages then or at the end.</summary>
internal interface IPageSet
{
    void Take(Audit audit);

    void Finish();
}
