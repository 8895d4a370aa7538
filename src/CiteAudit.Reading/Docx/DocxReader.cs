using System.Diagnostics.CodeAnalysis;
using CiteAudit.Model;
using CiteAudit.Reading.Docx.Archives;
using CiteAudit.Reading.Docx.Blocks;
using CiteAudit.Reading.Docx.Styles;
using CiteAudit.Reading.Facts;

namespace CiteAudit.Reading.Docx;

// Word documents (ECMA-376, transitional and strict), with the fields that citation managers leave in them.
internal sealed class DocxReader : IReader
{
    public SourceFormat Format => SourceFormat.Docx;

    public IReadOnlyList<string> Extensions { get; } = [".docx", ".docm"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem) =>
        WordPackage.TryRead(source, (main, mostCharacters) => Read(source.Name, new WordText(main, mostCharacters)), out document, out problem);

    private Document Read(string name, WordText text)
    {
        var settled = Links.ReferenceLinks.Settle(text.Gathering, text.CitedWorks);
        return new Document(name, Format, settled.Passages)
        {
            Title = DocumentTitle.Of(text.Gathering.Passages, text.TitleProperty),
            Abstract = Stated(text.Gathering) ?? AbstractFinder.In(settled.Passages),
            Language = DocumentLanguage.Of(text.Languages, settled.Passages),
            References = settled.References,
            PrintsMore = settled.PrintsMore,
        };
    }

    private static string? Stated(Gathering gathering)
    {
        var set = gathering.Passages.Where(gathered => gathered.Role is StyleRole.Abstract).Select(gathered => gathered.Passage.Text).ToList();
        return set.Count == 0 ? null : string.Join('\n', set);
    }
}
