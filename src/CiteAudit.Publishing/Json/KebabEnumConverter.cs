using System.Text.Json;
using System.Text.Json.Serialization;

namespace CiteAudit.Publishing.Json;

// An enumeration by its names, as <c>could-not-check</c>; numbers are not accepted.
internal sealed class KebabEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
