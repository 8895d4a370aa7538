using CiteAudit.Training.Labels.Data;

namespace CiteAudit.Training.Labels.Augmenting;

/// <summary>Changes strings as other styles and other extraction would have them, by chance that string and epoch fix.</summary>
internal static class Augmenter
{
    private const double Changed = 0.6;

    /// <summary>The string as it is in epoch 0, changed or not in all later ones.</summary>
    public static IReadOnlyList<LabelledPart> Change(LabelledString text, int epoch, int number)
    {
        var chance = new Chance(((ulong)epoch << 32) + (ulong)number + 1);
        if (epoch == 0 || !chance.Of(Changed))
            return text.Parts;

        var parts = text.Parts.ToList();
        NameChanges.Apply(parts, chance);
        FrameChanges.Apply(parts, chance);
        SpaceChanges.Apply(parts, chance);
        NoiseChanges.Apply(parts, chance);
        return parts.Count > 0 ? parts : text.Parts;
    }
}
