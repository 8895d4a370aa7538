using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CiteAudit.Model;

namespace CiteAudit.Publishing.Json;

// How the Model is put into JSON: what is required is always there, what is optional only if it says something.
internal static class AuditJson
{
    private static readonly JsonSerializerOptions Options = new(AuditContext.Default.Options)
    {
        Encoder = ReadableJson.Encoder,
        TypeInfoResolver = AuditContext.Default.WithAddedModifier(LeaveOutTheEmpty),
    };

    public static JsonTypeInfo<Audit> Audit { get; } = Of<Audit>();

    public static JsonTypeInfo<ReportHeader> Header { get; } = Of<ReportHeader>();

    public static JsonTypeInfo<ReportTotals> Totals { get; } = Of<ReportTotals>();

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void LeaveOutTheEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is not null))
        {
            var isList = typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string);
            if (property.IsGetNullable)
                property.IsRequired = false;
            else if (!isList)
                property.IsRequired = true;
            if (!property.IsRequired)
                property.ShouldSerialize = (_, value) => SaysSomething(value);
        }
    }

    private static bool SaysSomething(object? value) => value is not (null or ICollection { Count: 0 });
}
