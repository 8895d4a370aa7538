namespace CiteAudit.Publishing.References;

/// <summary>The forms in which references go to other programs.</summary>
public enum ReferenceForm
{
    /// <summary>One CSL-JSON item a line.</summary>
    CslJson,

    /// <summary>BibTeX entries.</summary>
    BibTex,

    /// <summary>RIS records.</summary>
    Ris,
}
