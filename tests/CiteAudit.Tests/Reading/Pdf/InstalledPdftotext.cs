using CiteAudit.Model;
using CiteAudit.Reading;
using CiteAudit.Reading.Pdf;

namespace CiteAudit.Tests.Reading.Pdf;

internal static class InstalledPdftotext
{
    public static Source File(string name)
    {
        Assert.SkipWhen(ProgramPath.Find("pdftotext") is null, "pdftotext is not installed (Debian: apt install poppler-utils).");
        return new Source(name, System.IO.File.ReadAllBytes(RepositoryRoot.File($"tests/CiteAudit.Tests/Reading/Pdf/Files/{name}")));
    }

    public static Document Read(string name)
    {
        Assert.True(DocumentReader.TryRead(File(name), out var document, out var problem), problem?.ToString());
        return document;
    }

    public static Problem Refuse(Source source)
    {
        Assert.SkipWhen(ProgramPath.Find("pdftotext") is null, "pdftotext is not installed (Debian: apt install poppler-utils).");
        Assert.False(DocumentReader.TryRead(source, out _, out var problem));
        return problem;
    }
}
