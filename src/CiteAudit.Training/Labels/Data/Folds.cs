using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Training.Labels.Data;

/// <summary>Deals strings to folds by their group.</summary>
internal static class Folds
{
    public static int Of(LabelledString text, int folds) => (int)((TextHash.Of(text.Group) >> 7) % (uint)folds);
}
