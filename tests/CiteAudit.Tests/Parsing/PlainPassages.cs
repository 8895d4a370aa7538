using System.Text;
using CiteAudit.Model;
using CiteAudit.Reading;

namespace CiteAudit.Tests.Parsing;

/// <summary>Blocks of text as the document reader hands them to parsing.</summary>
internal static class PlainPassages
{
    public static Document Of(params string[] blocks) => Read("test.md", string.Join("\n\n", blocks));

    public static Document Read(string name, string text) =>
        DocumentReader.TryRead(new Source(name, Encoding.UTF8.GetBytes(text)), out var document, out var problem)
            ? document
            : throw new ArgumentException(problem.ToString(), nameof(text));
}
