using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CiteAudit.Model;

namespace CiteAudit.Reading.Jats;

// XML read with its dangers off: no document type is processed, no entity expanded, nothing fetched, size and depth limited.
internal static partial class ArticleXml
{
    private const int MostCharacters = 32_000_000;
    private const int MostNodes = 2_000_000;
    // Our own walk recurses; articles nest some thirty levels deep.
    private const int Deepest = 200;
    private const string Remedy = "Check that the file was exported in full, or ask the publisher for another copy";

    public static (XElement? Root, Problem? Problem) Parse(string name, string text)
    {
        if (text.Length > MostCharacters)
            return (null, new Problem(name, "it is longer than any article", "Split it into one file an article"));

        text = Entity().Replace(text, Replacement);
        try
        {
            if (!IsShallow(text))
                return (null, new Problem(name, "its elements are too many or nested too deep to be an article", Remedy));

            using var reader = Reader(text);
            return (XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root, null);
        }
        catch (XmlException broken)
        {
            var place = broken.LineNumber > 0 ? FormattableString.Invariant($"{name}, line {broken.LineNumber}") : name;
            return (null, new Problem(place, "its XML is broken or refers to entities of its own: " + FirstSentence(broken.Message), Remedy));
        }
    }

    private static bool IsShallow(string text)
    {
        using var reader = Reader(text);
        for (var nodes = 0; reader.Read(); nodes++)
        {
            if (reader.Depth > Deepest || nodes > MostNodes)
                return false;
        }

        return true;
    }

    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        MaxCharactersInDocument = MostCharacters * 2L,
        MaxCharactersFromEntities = 1,
    });

    // The names that the JATS document type declares are those of HTML; others stay, and are refused.
    private static string Replacement(Match entity) => entity.Value switch
    {
        "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" => entity.Value,
        var named => WebUtility.HtmlDecode(named),
    };

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).TrimEnd('.').ReplaceLineEndings(" ");
    }

    [GeneratedRegex("&[A-Za-z][A-Za-z0-9]{1,31};", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Entity();
}
