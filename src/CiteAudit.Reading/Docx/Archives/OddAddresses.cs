using DocumentFormat.OpenXml.Packaging;

namespace CiteAudit.Reading.Docx.Archives;

// Authors type addresses that are none, and Word keeps them; the library refuses the whole package over one. They are wrapped on opening and unwrapped where they are read.
internal static class OddAddresses
{
    private const string Scheme = "odd:";

    public static Func<OpenXmlPackage, RelationshipErrorHandler> Wrapping { get; } =
        RelationshipErrorHandler.CreateRewriterFactory(static (_, _, address) => Scheme + Uri.EscapeDataString(address ?? ""));

    public static string Unwrapped(Uri address) =>
        address.OriginalString.StartsWith(Scheme, StringComparison.Ordinal)
            ? Uri.UnescapeDataString(address.OriginalString[Scheme.Length..])
            : address.OriginalString;
}
