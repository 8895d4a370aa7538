using CiteAudit.Model;
using CiteAudit.Resolving.Standing;

namespace CiteAudit.Tests.Resolving.Standing;

public sealed class NoticesTests
{
    private static readonly Notice Retracted = new(NoticeKind.Retraction, "publisher", Doi.Parse("10.5555/notice").Value, new PartialDate(2020, 1, 1));

    [Fact]
    public void A_witness_counts_once_however_its_word_came()
    {
        Notice[] ours = [new(NoticeKind.Retraction, "Retraction Watch", Doi.Parse("10.5555/notice").Value)];

        var merged = Notices.Merge(ours, [new Notice(NoticeKind.Retraction, "Retraction Watch", Date: new PartialDate(2020, 1, 1))]);

        Assert.Equal(ours[0] with { Date = new PartialDate(2020, 1, 1) }, Assert.Single(merged));
    }

    [Fact]
    public void Other_witnesses_and_other_notices_stand_beside_it()
    {
        var merged = Notices.Merge([Retracted], [Retracted with { Source = "PubMed" }, Retracted with { Kind = NoticeKind.Correction }, Retracted with { Doi = Doi.Parse("10.5555/other").Value }]);

        Assert.Equal(4, merged.Count);
    }

    [Fact]
    public void A_reinstatement_ends_what_came_before_it_whoever_said_it()
    {
        var later = Retracted with { Date = new PartialDate(2023), Source = "PubMed" };

        var merged = Notices.Merge([Retracted, Retracted with { Date = null, Doi = null, Source = "mark in the registered title" }, later], [new Notice(NoticeKind.Reinstatement, "Retraction Watch", Date: new PartialDate(2021, 5, 1))]);

        Assert.Equal([NoticeKind.Retraction, NoticeKind.Reinstatement], merged.Select(notice => notice.Kind));
        Assert.Contains(later, merged);
    }
}
