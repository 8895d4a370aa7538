using CiteAudit.Model;

namespace CiteAudit.Publishing.Pages;

// Pages of one kind. Sees every manuscript once, in order, and may write pages then or at the end.
internal interface IPageSet
{
    void Take(Audit audit);

    void Finish();
}
