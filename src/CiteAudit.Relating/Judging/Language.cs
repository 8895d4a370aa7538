using CiteAudit.Model;

namespace CiteAudit.Relating.Judging;

/// <summary>Whether a text is in the one language whose words were learned.</summary>
internal static class Language
{
    private static readonly HashSet<string> ForeignWords = Read();

    /// <summary>Another script, or two function words of another language and a sixth of all words.</summary>
    public static bool IsForeign(string text)
    {
        if (Script.Of(text).Name is { Length: > 0 } script && script is not "Latin")
            return true;
        var words = FoldedText.Of(text).Words;
        var foreign = words.Count(ForeignWords.Contains);
        return foreign >= 2 && foreign * 6 >= words.Count;
    }

    private static HashSet<string> Read()
    {
        using var stream = typeof(Language).Assembly.GetManifestResourceStream("foreign-words.txt") ?? throw new InvalidOperationException("foreign-words.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => FoldedText.Of(word).Value)];
    }
}
