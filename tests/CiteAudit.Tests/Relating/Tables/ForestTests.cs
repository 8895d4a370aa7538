using CiteAudit.Relating.Tables;

namespace CiteAudit.Tests.Relating.Tables;

public sealed class ForestTests
{
    private static readonly Forest Stump = new([0], [1], [0.5f], [~0], [~1], [-1, 2], 0.25f);

    [Theory]
    [InlineData(0.5f, -0.75f)]
    [InlineData(0.6f, 2.25f)]
    [InlineData(float.NaN, -0.75f)]
    public void A_signal_above_the_bound_goes_high_and_one_that_is_missing_goes_low(float signal, float score) =>
        Assert.Equal(score, Stump.Score([9, signal]));
}
