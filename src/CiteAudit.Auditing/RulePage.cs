namespace CiteAudit.Auditing;

/// <summary>The Markdown page that stands beside each rule.</summary>
internal static class RulePage
{
    public static string Of(string type)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(type + ".md")
            ?? throw new InvalidOperationException($"The rule {type} has no page: {type}.md should stand beside {type}.cs.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
