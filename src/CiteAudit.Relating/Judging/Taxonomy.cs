namespace CiteAudit.Relating.Judging;

/// <summary>The subfields of OpenAlex, in the order of the learned classes; the file names domain and field before each.</summary>
internal static class Taxonomy
{
    private static readonly string[] Lines = Read();

    public static IReadOnlyList<string> Subfields { get; } = [.. Lines.Select(line => line[(line.LastIndexOf('|') + 1)..])];

    private static string[] Read()
    {
        using var stream = typeof(Taxonomy).Assembly.GetManifestResourceStream("taxonomy.txt") ?? throw new InvalidOperationException("taxonomy.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
