using CiteAudit.Model;

namespace CiteAudit.Resolving.Standing;

/// <summary>
/// The Retraction Watch data made small: a line a work, sorted, so that the work is found by halving. A text that a person
/// can read and search.
/// </summary>
internal sealed class RetractionIndex
{
    private const string Heading = "citeaudit retractions 1";
    private const char Separator = '\t';

    private readonly string[] lines;

    private RetractionIndex(string[] lines) => this.lines = lines;

    public int Count => lines.Length;

    /// <summary>Null when the file cannot be opened or was not written by <see cref="Write"/>.</summary>
    public static RetractionIndex? Open(string file)
    {
        try
        {
            var read = File.ReadAllLines(file);
            return read is [Heading, ..] ? new RetractionIndex(read[1..]) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static void Write(TextWriter text, SortedDictionary<string, Notice> states)
    {
        text.Write(Heading + '\n');
        foreach (var (key, notice) in states)
            text.Write(string.Join(Separator, key, Letter(notice.Kind), notice.Date, notice.Doi) + '\n');
    }

    public Notice? Find(string key)
    {
        var (low, high) = (0, lines.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(KeyIn(lines[middle]), key);
            if (order == 0)
                return NoticeIn(lines[middle]);
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    private static string KeyIn(string line) => line.IndexOf(Separator, StringComparison.Ordinal) is >= 0 and var end ? line[..end] : line;

    private static Notice? NoticeIn(string line) =>
        line.Split(Separator) is [_, var letter, var date, var doi] && KindOf(letter) is { } kind
            ? new Notice(kind, RetractionWatch.RegistryName, Doi.Parse(doi).Value, PartialDate.Parse(date).Value)
            : null;

    private static char Letter(NoticeKind kind) => kind switch
    {
        NoticeKind.Retraction => 'R',
        NoticeKind.Concern => 'E',
        NoticeKind.Reinstatement => 'S',
        _ => 'C',
    };

    private static NoticeKind? KindOf(string letter) => letter switch
    {
        "R" => NoticeKind.Retraction,
        "E" => NoticeKind.Concern,
        "S" => NoticeKind.Reinstatement,
        "C" => NoticeKind.Correction,
        _ => null,
    };
}
