using CiteAudit.Model;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Reading.Markdown.Projects;

// Manubot's older way to name identifiers: a table of tags and what they stand for, beside the chapters.
internal static class CitationTags
{
    private const string Table = "citation-tags.tsv";

    public static IEnumerable<KeyValuePair<string, string>> Of(Source project)
    {
        if (!ProjectFile.IsManubot(project.Name) || project.Beside(Table) is not { } table)
            yield break;

        foreach (var line in TextDecoder.Decode(table.Bytes.Span).Split('\n').Skip(1))
        {
            if (line.Split('\t', StringSplitOptions.TrimEntries) is [{ Length: > 0 } tag, { Length: > 0 } citation, ..])
                yield return new KeyValuePair<string, string>("@tag:" + tag.ToLowerInvariant(), citation);
        }
    }
}
