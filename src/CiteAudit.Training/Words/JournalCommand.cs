using System.IO.Compression;
using CiteAudit.Parsing.Segments.Words;

namespace CiteAudit.Training.Words;

/// <summary><c>journals --from FILE --out FILE</c>: hashes of journals' titles and abbreviations, in a table that is used as it lies in the file.</summary>
internal static class JournalCommand
{
    public static void Run(string from, string into)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(from), CompressionMode.Decompress));
        var hashes = new SortedSet<uint>();
        while (reader.ReadLine() is { } line)
        {
            var columns = line.Split('\t');
            foreach (var name in columns.Take(2))
                hashes.Add(JournalBook.HashOf(name));
        }

        File.WriteAllBytes(into, JournalBook.Write([.. hashes]));
    }
}
