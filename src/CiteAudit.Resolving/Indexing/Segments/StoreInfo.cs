namespace CiteAudit.Resolving.Indexing.Segments;

/// <summary>A file of records as the manifest names it, and the import it came with.</summary>
internal sealed record StoreInfo(int Number, int Import, long Bytes)
{
    public string Name => NameOf(Number);

    public static string NameOf(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{number:d6}.records");
}
