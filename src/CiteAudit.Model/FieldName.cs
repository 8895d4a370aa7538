namespace CiteAudit.Model;

/// <summary>The fields a reference can print.</summary>
public enum FieldName
{
    Authors,
    Editors,
    Title,
    Container,
    Series,
    Volume,
    Issue,
    Pages,
    Year,
    Edition,
    Publisher,
    Place,
    Doi,
    Arxiv,
    Pmid,
    Isbn,
    Issn,
    Url,
}
