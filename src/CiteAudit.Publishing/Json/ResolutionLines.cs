using System.Text.Json;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

/// <summary>Writes resolutions as JSON Lines: one object a line, in the form they have in <c>audit.json</c>.</summary>
public static class ResolutionLines
{
    public static void Write(Stream stream, IEnumerable<Resolution> resolutions)
    {
        foreach (var resolution in resolutions)
        {
            JsonSerializer.Serialize(stream, resolution, AuditJson.Of<Resolution>());
            stream.WriteByte((byte)'\n');
        }
    }
}
