using CiteAudit.Resolving.Anatomy.Grammars;

namespace CiteAudit.Resolving.Anatomy;

/// <summary>Every form of suffix that is known to say the same thing in the same place, the first that fits counts.</summary>
internal static class GrammarBook
{
    public static IReadOnlyList<Grammar> Grammars { get; } =
    [
        ChineseIssn.Grammar,
        ChineseJournal.Grammar,
        ElsevierItem.Grammar,
        ElsevierDate.Grammar,
        TaylorFrancis.Grammar,
        TaylorFrancisOld.Grammar,
        SageVolume.Grammar,
        SpringerJournal.Grammar,
        BmcVolume.Grammar,
        Mdpi.Grammar,
        Hindawi.Grammar,
        Frontiers.Grammar,
        Emerald.Grammar,
        Inderscience.Grammar,
        ArxivMonth.Grammar,
        Plos.Grammar,
        Sici.Grammar,
        WileyIssn.Grammar,
        Ieee.Grammar,
        NatureYear.Grammar,
        Aps.Grammar,
        OxfordPage.Grammar,
        VolumePage.Grammar,
        VolumePageYear.Grammar,
        SocietyYear.Grammar,
        NeuroscienceYear.Grammar,
        Rsc.Grammar,
        Scielo.Grammar,
        ItemYear.Grammar,
        Iop.Grammar,
        AcademicPress.Grammar,
        Copernicus.Grammar,
        EdpSciences.Grammar,
        Apa.Grammar,
        Optica.Grammar,
        Biorxiv.Grammar,
        LippincottDate.Grammar,
        BmjYear.Grammar,
    ];
}
