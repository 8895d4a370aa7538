using System.Diagnostics.CodeAnalysis;
using System.Xml.Linq;
using CiteAudit.Model;
using CiteAudit.Reading.Encodings;

namespace CiteAudit.Reading.Jats;

// Articles in the Journal Article Tag Suite and its forerunner, the NLM tag set, as PubMed Central and SciELO keep them.
internal sealed class JatsReader : IReader
{
    public SourceFormat Format => SourceFormat.Jats;

    public IReadOnlyList<string> Extensions { get; } = [".xml", ".nxml", ".jats"];

    public bool TryRead(Source source, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Problem? problem)
    {
        document = null;
        (var root, problem) = ArticleXml.Parse(source.Name, DeclaredEncoding.Decode(source.Bytes.Span));
        if (root is null)
            return Failed(ref problem, source.Name);

        var article = root.DescendantsAndSelf().FirstOrDefault(element => element.Is("article"));
        if (article is null)
        {
            problem = new Problem(source.Name, $"it is XML that begins with <{root.Name()}>, not a JATS article", "Export the article as JATS, HTML or plain text");
            return false;
        }

        var others = root.Descendants().Count(element => element.Is("article")) - (ReferenceEquals(article, root) ? 0 : 1);
        document = Read(source.Name, article) with { Notes = others > 0 ? [FormattableString.Invariant($"{source.Name} holds {others + 1} articles, of which the first is read; save the others in files of their own.")] : [] };
        return true;
    }

    private static bool Failed([NotNull] ref Problem? problem, string name)
    {
        problem ??= new Problem(name, "it is empty", "Check that it was saved in full");
        return false;
    }

    private Document Read(string name, XElement article)
    {
        var facts = new JatsFacts(article);
        var bibliography = new JatsBibliography(article);
        var writer = new JatsWriter(bibliography, new JatsNotes(article));
        writer.Heading(facts.Title, 1, facts.TitleLocation);
        if (facts.Abstract is { } text)
        {
            if (text.Child("title") is null)
                writer.Heading("Abstract", 2, text.Location());
            writer.Blocks(text, 2);
        }

        writer.Blocks(article.Child("body"), 1);
        writer.Blocks(article.Child("back"), 1);
        writer.Blocks(article.Child("floats-group"), 1);
        return new Document(name, Format, writer.Passages)
        {
            Title = facts.Title,
            Authors = facts.Authors,
            Abstract = facts.Abstract is { } stated ? AbstractOf(stated) : null,
            Language = facts.Language,
            References = bibliography.References,
        };
    }

    private static string? AbstractOf(XElement stated)
    {
        var text = string.Join('\n', stated.Inside("p").Select(JatsText.Plain).OfType<string>());
        return text.Length > 0 ? text : JatsText.Plain(stated);
    }
}
