using CiteAudit.Training.Labels.Measuring;

namespace CiteAudit.Tests.Training.Labels;

public sealed class TrustFitTests
{
    [Fact]
    public void Bins_that_would_fall_are_one()
    {
        var judged = Enumerable.Range(0, 200).Select(at => new Judged(at / 200.0, 0, at is (>= 50 and < 60) or >= 100));

        var fit = TrustFit.Fit(judged);

        Assert.Equal(fit.Select(point => point.Right).Order(), fit.Select(point => point.Right));
        Assert.Equal((0, 0), fit[0]);
        Assert.Equal((1, 1), fit[^1]);
        Assert.Contains(fit, point => point.Right is > 0.1 and < 0.3);
    }
}
