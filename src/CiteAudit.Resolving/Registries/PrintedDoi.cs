using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>The DOI of an entry, or why a registry of DOIs cannot be asked about it.</summary>
internal static class PrintedDoi
{
    public static string? WhyNone(Reference reference) => reference.Doi is null ? "the entry prints no DOI, and answers to searches by title are not among those recorded" : WhyMalformed(reference);

    public static string WhyNone(Inquiry inquiry) =>
        (inquiry.WillSearch && inquiry.Reference.Doi is null ? "the entry prints no DOI" : WhyNone(inquiry.Reference)) ?? "";

    /// <summary>The DOI without the version that people put on arXiv's: only the one of all versions is registered.</summary>
    public static Doi WithoutVersion(Doi doi) =>
        doi.Suffix.StartsWith("arxiv.", StringComparison.Ordinal) && ArxivId.Parse(doi.Suffix["arxiv.".Length..]).Value is { } id ? id.Doi : doi;

    private static string? WhyMalformed(Reference reference) =>
        reference.Doi?.Reason is { } reason ? $"the DOI as printed is malformed: {reason}" : null;
}
