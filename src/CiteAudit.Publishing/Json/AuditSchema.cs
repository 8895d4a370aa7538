namespace CiteAudit.Publishing.Json;

/// <summary>The published form of <c>audit.json</c>: its version, and its description in JSON Schema.</summary>
public static class AuditSchema
{
    public const string Version = "1.0";

    public const string FileName = "audit.schema.json";

    public static Stream Open() =>
        typeof(AuditSchema).Assembly.GetManifestResourceStream(FileName)
        ?? throw new InvalidOperationException($"{FileName} is not embedded.");
}
