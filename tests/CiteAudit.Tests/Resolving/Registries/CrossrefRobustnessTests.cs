using System.Text;
using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Matching;
using CiteAudit.Resolving.Registries;
using FsCheck;
using FsCheck.Fluent;

namespace CiteAudit.Tests.Resolving.Registries;

public sealed class CrossrefRobustnessTests
{
    private static readonly string[] Members =
    [
        "DOI", "type", "title", "subtitle", "author", "editor", "family", "given", "name", "issued", "date-parts", "published-print", "page", "article-number",
        "container-title", "ISSN", "ISBN", "updated-by", "update-to", "updated", "source", "journal-issue", "issue", "resource", "primary", "URL", "abstract",
    ];

    [Fact]
    public void No_bytes_are_too_odd_to_be_read() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => { _ = Recording.Read("x", bytes); }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void No_json_is_too_odd_to_be_mapped() =>
        Prop.ForAll(Arb.From(Json(4)), json =>
        {
            var message = JsonText.Parse(Encoding.UTF8.GetBytes($"{{ \"DOI\": \"10.1000/182\", \"title\": {json}, \"author\": [{json}], \"issued\": {json}, \"x\": {json} }}"));
            var work = CrossrefWork.From(message!.Value)!;
            _ = Match.Of(Entry.Of("A theory of widgets", "Smith, A.") with { Pages = PageRange.Parse("1-2") }, work);
            _ = JsonText.Parse(Encoding.UTF8.GetBytes(json)) is { } alone ? CrossrefWork.From(alone) : null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<string> Json(int depth)
    {
        var leaf = Gen.Elements("null", "true", "7", "-1", "2020", "1e999", "\"\"", "\" \"", "\"<i>\"", "\"\\ud800\"", "\"&#xD800;\"", "\"10.1000/182\"", "\"2020\"", "\"retraction\"", "\"，。\"", "\"\ufffd\"");
        if (depth == 0)
            return leaf;

        var list = Json(depth - 1).ListOf(2).Select(items => $"[{string.Join(',', items)}]");
        var member = from name in Gen.Elements(Members)
                     from value in Json(depth - 1)
                     select $"\"{name}\": {value}";
        return Gen.OneOf(leaf, list, member.ListOf(5).Select(items => $"{{{string.Join(',', items)}}}"));
    }
}
