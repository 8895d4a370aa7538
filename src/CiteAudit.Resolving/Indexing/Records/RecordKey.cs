using System.Buffers;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Indexing.Records;

/// <summary>The identifier a record is looked up by, in the spelling that <see cref="Doi"/> gives it.</summary>
internal static class RecordKey
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789./-_()");

    /// <summary>Nearly all DOIs need nothing but small letters, and parsing them all would be a tenth of the time of an import.</summary>
    public static string? OfDoi(string text)
    {
        var isPlain = text.StartsWith("10.", StringComparison.Ordinal) && !text.AsSpan().ContainsAnyExcept(Plain) && char.IsAsciiLetterOrDigit(text[^1]);
        return isPlain ? text.ToLowerInvariant() : Doi.Parse(text).Value?.Value;
    }

    public static ulong Of(IndexedRegistry registry, string id) => Fingerprint.Of((char)registry, id);
}
