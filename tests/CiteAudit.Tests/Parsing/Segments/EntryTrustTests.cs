using CiteAudit.Model;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Tests.Parsing.Segments;

public sealed class EntryTrustTests
{
    [Fact]
    public void It_rises_with_what_the_chain_is_sure_of_and_stays_a_share()
    {
        var said = Enumerable.Range(0, 101).Select(percent => EntryTrust.Of([new Segment(SegmentLabel.Title, new TextSpan(0, 5), percent / 100.0)])).ToList();

        Assert.Equal(said.Order(), said);
        Assert.All(said, trust => Assert.InRange(trust, 0, 1));
        Assert.True(said[^1] > 0.9 && said[0] < 0.6);
    }

    [Fact]
    public void Fields_beside_the_main_ones_do_not_count() =>
        Assert.Equal(
            EntryTrust.Of([new Segment(SegmentLabel.Title, new TextSpan(0, 5), 0.9)]),
            EntryTrust.Of([new Segment(SegmentLabel.Title, new TextSpan(0, 5), 0.9), new Segment(SegmentLabel.Place, new TextSpan(7, 5), 0.1)]));

    [Fact]
    public void Nothing_found_is_nothing_to_trust()
    {
        Assert.Equal(0, EntryTrust.Of([]));
        Assert.Equal(0, EntryTrust.Of([new Segment(SegmentLabel.Place, new TextSpan(0, 5))]));
    }
}
