using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>Makes the index of retractions from the data that Crossref publishes.</summary>
public sealed record RetractionUpdate(int Rows, int Works, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads the table and puts its index into the folder of answers. A table without a single usable row leaves what was there.</summary>
    public static RetractionUpdate Run(string name, TextReader table, string folder)
    {
        var read = RetractionCsv.Read(name, table);
        var states = RetractionStates.Of(read.Rows);
        if (states.Count > 0)
            Write(Path.Combine(folder, RetractionWatch.Folder), states);
        return new RetractionUpdate(read.Rows.Count, states.Count, read.Problems);
    }

    /// <summary>Where the index of a folder stands.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, RetractionWatch.Folder, RetractionWatch.IndexName);

    /// <summary>Written beside and moved into place, so that a reader sees the old index or the new one.</summary>
    private static void Write(string folder, SortedDictionary<string, Notice> states)
    {
        Directory.CreateDirectory(folder);
        var (file, partial) = (Path.Combine(folder, RetractionWatch.IndexName), Path.Combine(folder, RetractionWatch.IndexName + ".partial"));
        using (var text = new StreamWriter(partial, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            RetractionIndex.Write(text, states);
        File.Move(partial, file, overwrite: true);
    }
}
