using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

// Poppler's pdftotext as a program of its own: the PDF goes in through standard input and no file is written; its arguments
// never change; it sees no environment; it has a time limit, and on Linux a memory limit.
internal sealed class Pdftotext(Func<string?> program, TimeSpan limit, long mostText)
{
    private const string MemoryLimiter = "/usr/bin/prlimit";
    private const string MostMemory = "--as=4294967296";
    private const int MostComplaints = 4000;

    public static Pdftotext Installed { get; } = new(() => ProgramPath.Find("pdftotext"), TimeSpan.FromSeconds(60), mostText: 400_000_000);

    public Extraction Extract(Source source)
    {
        if (program() is not { } path)
            return new Extraction([], PdfProblems.NoProgram(source.Name));

        try
        {
            using var process = Process.Start(Call(path));
            return process is null ? new Extraction([], PdfProblems.NotStarted(source.Name, path)) : Converse(process, source);
        }
        catch (Win32Exception)
        {
            return new Extraction([], PdfProblems.NotStarted(source.Name, path));
        }
    }

    private static ProcessStartInfo Call(string path)
    {
        string[] arguments = ["-bbox-layout", "-enc", "UTF-8", "-", "-"];
        var isLimited = OperatingSystem.IsLinux() && File.Exists(MemoryLimiter);
        var call = new ProcessStartInfo(isLimited ? MemoryLimiter : path, isLimited ? [MostMemory, "--", path, .. arguments] : arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            WorkingDirectory = Path.GetDirectoryName(path),
        };
        call.Environment.Clear();
        call.Environment["LC_ALL"] = "C";
        // Windows programs do not start without it.
        if (Environment.GetEnvironmentVariable("SystemRoot") is { } root)
            call.Environment["SystemRoot"] = root;
        return call;
    }

    private Extraction Converse(Process process, Source source)
    {
        using var stop = new Stop(process, limit);
        var feeding = Task.Run(() => Feed(process.StandardInput.BaseStream, source.Bytes));
        var complaints = Task.Run(() => Complaints(process.StandardError));
        using var output = new LimitedReader(process.StandardOutput, mostText);
        var pages = new BoxParser(output).Pages().ToList();
        if (output.IsCut)
            stop.Now();
        process.WaitForExit();
        feeding.Wait();

        return new Extraction(pages, output.IsCut ? PdfProblems.TooLong(source.Name)
            : stop.WasLate ? PdfProblems.TooSlow(source.Name, limit)
            : process.ExitCode != 0 && pages.Count == 0 ? PdfProblems.Refused(source.Name, complaints.Result)
            : null);
    }

    private static void Feed(Stream input, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using (input)
                input.Write(bytes.Span);
        }
        catch (IOException)
        {
            // The program closed its input before the end: its exit code tells why.
        }
    }

    // The head is enough to tell what is wrong; the rest is read so that the program does not wait for a reader.
    private static string Complaints(StreamReader errors)
    {
        var head = new StringBuilder();
        while (errors.ReadLine() is { } line)
        {
            if (head.Length < MostComplaints)
                head.AppendLine(line.Length > MostComplaints ? line[..MostComplaints] : line);
        }

        return head.ToString();
    }
}
