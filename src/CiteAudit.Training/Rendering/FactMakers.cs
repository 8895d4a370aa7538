namespace CiteAudit.Training.Rendering;

/// <summary>Whence a style has its facts: from what was labelled in its writing, or made up in its language.</summary>
internal sealed class FactMakers(FactPool latin, FactPool han, Random random)
{
    private const double German = 0.7;
    private const double Chinese = 0.6;
    private const double GermanElsewhere = 0.03;

    private readonly FactMaker fromLatin = new(latin, "", random);
    private readonly FactMaker fromHan = new(han, "-zh", random);
    private readonly FactMaker german = new(InventedFacts.Make("de", random), "-de", random);
    private readonly FactMaker chinese = new(InventedFacts.Make("zh", random), "-zh", random);

    public FactMaker For(Style style)
    {
        var share = random.NextDouble();
        if (style.Key("script", "Latin") is "Han")
            return share < Chinese ? chinese : fromHan;

        return share < (style.Key("language", "en") is "de" ? German : GermanElsewhere) ? german : fromLatin;
    }
}
