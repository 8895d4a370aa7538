using CiteAudit.Parsing.Segments;
using CiteAudit.Training.Rendering;

namespace CiteAudit.Tests.Training.Rendering;

public sealed class RenderingsTests : IDisposable
{
    private static readonly string[] Records =
    [
        """{"source":"plos","segments":[["author","Weber L, Ortiz JP"],["other"," ("],["date","2010"],["other",") "],["title","The hunting grounds of barn owls"],["other",". "],["container","Journal of Owls"],["other"," "],["volume","7"],["other",": "],["pages","1-9"],["other",". doi: "],["doi","10.1234/owl.55"]]}""",
        """{"source":"anystyle-core","segments":[["author","Hansen, Ida."],["other"," "],["title","Night birds of the north"],["other",". "],["place","Oslo"],["other",": "],["publisher","Nordlys"],["other",", "],["date","1998"],["other","."]]}""",
        """{"source":"grobid","segments":[["author","B. Kim"],["other",", "],["title","Feathers and silence"],["other",". In "],["container","Wings of the world"],["other",". "],["publisher","Aerie Press"],["other",", "],["place","Bath"],["other",", "],["date","2004"]]}""",
        """{"source":"gbt7714","segments":[["author","李明"],["other",". "],["title","猫头鹰的夜间活动研究"],["other","[J]. "],["container","动物学报"],["other",", "],["date","2012"],["other",", "],["volume","3"],["other",": "],["pages","5-9"]]}""",
        """{"source":"gbt7714","segments":[["title","猫头鹰与其栖息地的保护"],["other","[M]. "],["container","自然文集"],["other",". "],["place","北京"],["other",": "],["publisher","自然出版社"],["other",", "],["date","2001"]]}""",
        """{"source":"giant-synthetic","segments":[["author","Nobody, N."],["other",". "],["title","A title that may not be used at all"],["other",". "],["date","2001"]]}""",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("renderings").FullName;

    public RenderingsTests() => File.WriteAllLines(Path.Combine(folder, "train.jsonl"), Records);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_same_seed_makes_the_same_references()
    {
        Assert.Equal(Texts(7), Texts(7));
        Assert.NotEqual(Texts(7), Texts(8));
    }

    [Fact]
    public void Names_and_titles_of_sources_without_permission_are_not_used() =>
        Assert.DoesNotContain(Texts(1), text => text.Contains("Nobody", StringComparison.OrdinalIgnoreCase) || text.Contains("may not", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void No_value_starts_or_ends_with_white_space() =>
        Assert.All(Make(3).SelectMany(rendered => rendered.Pieces).Where(piece => piece.Label is not SegmentLabel.Other), piece => Assert.Equal(piece.Text.Trim(), piece.Text));

    private string[] Texts(int seed) => [.. Make(seed).Select(rendered => string.Concat(rendered.Pieces.Select(piece => piece.Text)))];

    private List<Rendered> Make(int seed)
    {
        var (latin, han) = FactPool.Read(folder);
        return [.. Renderings.Make(latin, han, 300, seed)];
    }
}
