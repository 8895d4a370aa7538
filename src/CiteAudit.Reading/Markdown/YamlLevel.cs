namespace CiteAudit.Reading.Markdown;

internal readonly record struct YamlLevel(string Path, bool IsMapping, string? Key = null)
{
    // Manuscripts nest their metadata three levels deep; longer paths are not told apart.
    private const int LongestPath = 100;

    public string PathOfValue => Key is null || Path.Length > LongestPath ? Path : Path.Length == 0 ? Key : $"{Path}/{Key}";
}
