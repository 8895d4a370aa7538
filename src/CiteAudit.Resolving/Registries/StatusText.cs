using System.Globalization;

namespace CiteAudit.Resolving.Registries;

/// <summary>What a status says of a registry that did not answer the question.</summary>
internal static class StatusText
{
    public static string Of(int status)
    {
        var meaning = status switch
        {
            401 => "it did not accept the key",
            403 => "it refused to answer",
            429 => "it had been asked too often",
            400 => "it did not understand the question",
            >= 500 => "it was out of order",
            _ => "it gave an answer that cannot be used",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{meaning} (status {status})");
    }
}
