using CiteAudit.Parsing.Segments.Chain;

namespace CiteAudit.Tests.Parsing.Segments.Chain;

public sealed class LatticeTests
{
    [Fact]
    public void A_tokens_shares_sum_to_one_and_follow_its_emissions()
    {
        var transitions = new Transitions();
        for (var row = 0; row < ChainShape.Rows; row++)
        {
            for (var column = 0; column < ChainShape.Labels; column++)
                transitions.Set(3, row, column, 0);
        }

        var lattice = new Lattice();
        lattice.Start(2);
        for (var at = 0; at < 2; at++)
        {
            lattice.SetGap(at, 3);
            lattice.Emissions(at)[..ChainShape.Labels].Fill(1);
        }

        lattice.Emissions(1)[4] = 3;
        lattice.Run(transitions);
        var shares = new float[ChainShape.Labels];

        lattice.Marginals(0, shares);
        Assert.All(shares, share => Assert.Equal(1f / ChainShape.Labels, share, 5));
        lattice.Marginals(1, shares);
        Assert.Equal(3f / (ChainShape.Labels + 2), shares[4], 5);
        Assert.Equal(1f, shares.Sum(), 5);
    }
}
