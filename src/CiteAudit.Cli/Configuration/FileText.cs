using System.Buffers;
using System.Text.Unicode;
using CiteAudit.Model;

namespace CiteAudit.Cli.Configuration;

internal static class FileText
{
    private const int MostBytes = 1024 * 1024;

    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code).Except(['\t', '\r', '\n'])]);

    public static string? Read(string path, ProblemList problems)
    {
        if (!File.Exists(path))
            return Refused("there is no such file", "Correct the path");

        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[MostBytes + 1];
            var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return count <= MostBytes
                ? Decode(bytes.AsSpan(0, count), problems)
                : Refused("the file is larger than 1 MB", "Name the right file; settings are a page at most");
        }
        catch (IOException)
        {
            return Refused("the file cannot be read", "Close what holds it open, then try again");
        }
        catch (UnauthorizedAccessException)
        {
            return Refused("the file may not be read", "Change its permissions");
        }

        string? Refused(string what, string remedy)
        {
            problems.Add(default, what, remedy);
            return null;
        }
    }

    public static string? Decode(ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        var content = bytes.StartsWith("\ufeff"u8) ? bytes[3..] : bytes;
        var chars = new char[content.Length];
        var status = Utf8.ToUtf16(content, chars, out var read, out var written, replaceInvalidSequences: false);
        var text = chars.AsSpan(0, written);
        if (status != OperationStatus.Done)
            return RefusedAt(text, "the file is not UTF-8 text", "Save it as UTF-8", problems);

        // To the YAML scanner a NUL is the end of the file: what follows would go unread.
        var control = text.IndexOfAny(ControlCharacters);
        return control < 0 ? text.ToString() : RefusedAt(text[..control], "there is a control character here", "Take it out", problems);
    }

    private static string? RefusedAt(ReadOnlySpan<char> before, string what, string remedy, ProblemList problems)
    {
        problems.Add(new Location(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n')), what, remedy);
        return null;
    }
}
