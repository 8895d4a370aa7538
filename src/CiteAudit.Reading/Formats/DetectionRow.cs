using CiteAudit.Model;

namespace CiteAudit.Reading.Formats;

internal static class DetectionRow
{
    // "key Format what it is"; a hyphen where the model has no such format.
    public static Detection Of(string[] parts) =>
        new(parts[1] is "-" ? null : Enum.Parse<SourceFormat>(parts[1]), parts[2]);
}
