namespace CiteAudit.Benchmarks;

/// <summary>Entries of the usual length in three styles.</summary>
internal static class SampleEntries
{
    public static readonly string[] All =
    [
        "Ngata, T. R., & Hollis, M. (2014). Tidal rhythms in estuarine birds. Journal of Coastal Ecology, 22(3), 145–162. https://doi.org/10.1000/jce.2014.22",
        "[12] R. Okafor and L. Brandt, “Sparse sensing of river ice,” IEEE Trans. Geosci. Remote Sens., vol. 51, no. 2, pp. 901–911, Feb. 2013.",
        "[3] 王小明, 李建国. 城市土壤重金属污染研究[J]. 环境科学学报, 2011, 31(4): 812-819.",
    ];
}
