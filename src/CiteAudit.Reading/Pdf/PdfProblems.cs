using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Reading.Pdf;

internal static class PdfProblems
{
    public static Problem NoProgram(string name) => new(
        name,
        "it is a PDF, and the program pdftotext, which takes the text out of a PDF, is not installed",
        "Install Poppler: apt install poppler-utils (Debian, Ubuntu), brew install poppler (macOS), winget install oschwartz10612.Poppler or scoop install poppler (Windows)");

    public static Problem NotStarted(string name, string path) =>
        new(name, $"it is a PDF, and {path} could not be started", "Run pdftotext -v to see why, and install Poppler anew");

    public static Problem TooSlow(string name, TimeSpan limit) => new(
        name,
        string.Create(CultureInfo.InvariantCulture, $"pdftotext did not finish with it in {limit.TotalSeconds:0.##} seconds and was stopped"),
        "Print it to a new PDF, or give the source it was made from");

    public static Problem TooLong(string name) =>
        new(name, "pdftotext finds more text in it than any manuscript has", "Cut the pages under audit out of it");

    public static Problem NoText(string name) =>
        new(name, "its pages hold pictures of text, not text", "Run it through text recognition first, for instance with ocrmypdf");

    public static Problem NoPages(string name) => new(name, "it has no pages with text", "Check that it opens in a PDF viewer");

    // The extractor's own words, as Poppler prints them with LC_ALL=C.
    public static Problem Refused(string name, string complaints) =>
        complaints.Contains("ncorrect password", StringComparison.Ordinal) || complaints.Contains("ncrypt", StringComparison.Ordinal)
            ? new Problem(name, "it is locked with a password", "Save a copy without the password")
            : new Problem(name, "it is damaged: pdftotext cannot open it", "Check that it opens in a PDF viewer, and was downloaded or copied in full");
}
