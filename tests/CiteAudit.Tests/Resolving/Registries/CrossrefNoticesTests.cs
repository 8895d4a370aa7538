using CiteAudit.Model;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Registries;

namespace CiteAudit.Tests.Resolving.Registries;

public sealed class CrossrefNoticesTests
{
    private const string Updated = """{ "DOI": "10.1000/other", "type": "retraction", "source": "publisher", "updated": { "date-parts": [[2021, 5, 6]] } }""";
    private const string Watched = """{ "DOI": "10.1000/OTHER", "type": "retraction", "source": "retraction-watch", "record-id": 7, "updated": { "date-parts": [[2021, 5, 6]] } }""";

    [Fact]
    public void A_work_that_was_updated_carries_the_notice()
    {
        var work = Map($"\"type\": \"journal-article\", \"updated-by\": [{Updated}, {Watched}]");

        var (doi, day) = (Doi.Parse("10.1000/other").Value, new PartialDate(2021, 5, 6));
        Assert.Equal([new Notice(NoticeKind.Retraction, "publisher", doi, day), new Notice(NoticeKind.Retraction, "Retraction Watch", doi, day)], work.Notices);
        Assert.Equal(WorkKind.Article, work.Kind);
    }

    [Fact]
    public void A_notice_is_not_itself_retracted()
    {
        var work = Map($"\"update-to\": [{Updated}]");

        Assert.Empty(work.Notices);
        Assert.Equal(WorkKind.Notice, work.Kind);
    }

    [Fact]
    public void Where_both_directions_are_deposited_retraction_watch_decides_for_the_notice()
    {
        var work = Map($"\"updated-by\": [{Updated}], \"update-to\": [{Watched}]");

        Assert.Empty(work.Notices);
        Assert.Equal(WorkKind.Notice, work.Kind);
    }

    [Fact]
    public void Where_both_directions_are_deposited_retraction_watch_decides_for_the_work()
    {
        var work = Map($"\"updated-by\": [{Watched}], \"update-to\": [{Updated}]");

        Assert.Equal(NoticeKind.Retraction, Assert.Single(work.Notices).Kind);
        Assert.Equal(WorkKind.Unknown, work.Kind);
    }

    [Theory]
    [InlineData(Updated)]
    [InlineData(Watched)]
    public void In_a_tie_the_finding_is_kept(string item)
    {
        var work = Map($"\"updated-by\": [{item}], \"update-to\": [{item}]");

        Assert.Single(work.Notices);
        Assert.Equal(WorkKind.Unknown, work.Kind);
    }

    [Theory]
    [InlineData("withdrawal", NoticeKind.Retraction)]
    [InlineData("expression_of_concern", NoticeKind.Concern)]
    [InlineData("erratum", NoticeKind.Correction)]
    [InlineData("partial_retraction", NoticeKind.Correction)]
    [InlineData("reinstatement", NoticeKind.Reinstatement)]
    [InlineData("new_version", NoticeKind.NewVersion)]
    public void Types_of_updates_become_kinds_of_notices(string type, NoticeKind kind) =>
        Assert.Equal(kind, Assert.Single(Map($$"""  "updated-by": [{ "DOI": "10.1000/other", "type": "{{type}}" }]  """).Notices).Kind);

    [Fact]
    public void A_new_version_is_no_notice() =>
        Assert.Equal(WorkKind.Preprint, Map("""  "type": "posted-content", "update-to": [{ "DOI": "10.1000/other", "type": "new_version" }]  """).Kind);

    [Theory]
    [InlineData("RETRACTED: A theory of widgets", 1)]
    [InlineData("RETRACTED ARTICLE: A theory of widgets", 1)]
    [InlineData("Retracted: A theory of widgets", 1)]
    [InlineData("WITHDRAWN: A theory of widgets", 1)]
    [InlineData("Duane retraction syndrome: A theory", 0)]
    [InlineData("Retraction: A theory of widgets", 0)]
    public void A_mark_in_the_title_counts_and_the_word_does_not(string title, int notices) =>
        Assert.Equal(notices, Map($"\"title\": [\"{title}\"]").Notices.Count);

    private static Work Map(string members) => CrossrefWork.From(JsonText.Parse($"{{ \"DOI\": \"10.1000/182\", {members} }}")!.Value)!;
}
