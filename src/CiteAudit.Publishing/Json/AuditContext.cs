using System.Text.Json;
using System.Text.Json.Serialization;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(DoiConverter),
        typeof(ArxivConverter),
        typeof(PmidConverter),
        typeof(IsbnConverter),
        typeof(IssnConverter),
        typeof(DateConverter),
        typeof(KebabEnumConverter<Agreement>),
        typeof(KebabEnumConverter<AnswerState>),
        typeof(KebabEnumConverter<FieldName>),
        typeof(KebabEnumConverter<MarkKind>),
        typeof(KebabEnumConverter<NoticeKind>),
        typeof(KebabEnumConverter<Outcome>),
        typeof(KebabEnumConverter<PassageKind>),
        typeof(KebabEnumConverter<RelationVerdict>),
        typeof(KebabEnumConverter<RuleFamily>),
        typeof(KebabEnumConverter<Severity>),
        typeof(KebabEnumConverter<SourceFormat>),
        typeof(KebabEnumConverter<WorkKind>),
        typeof(KebabEnumConverter<WorkVersionKind>),
    ])]
[JsonSerializable(typeof(Audit))]
[JsonSerializable(typeof(Resolution))]
[JsonSerializable(typeof(ReportHeader))]
[JsonSerializable(typeof(ReportTotals))]
[JsonSerializable(typeof(JsonDocument))]
internal sealed partial class AuditContext : JsonSerializerContext;
