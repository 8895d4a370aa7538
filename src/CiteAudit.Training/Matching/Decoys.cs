using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Resolving.Matching;

namespace CiteAudit.Training.Matching;

/// <summary>Records that a search gives beside, or instead of, the one that was meant.</summary>
internal sealed class Decoys
{
    private const int MostOfAKind = 3;
    private const int MostWordsOfACommonTitle = 5;
    private const string SameTitle = "/title";

    private static readonly string[] Marks = ["Reply to: ", "Correction: ", "Erratum to: ", "Comment on ", "Response to ", "Retraction: ", "Corrigendum to "];

    private readonly IReadOnlyList<Work> all;
    private readonly ILookup<string, Work> byAuthor;
    private readonly ILookup<string, Work> byStart;

    public Decoys(WorkPool pool)
    {
        all = [.. pool.Genuine, .. pool.Stated];
        byAuthor = all.ToLookup(FirstAuthor, StringComparer.Ordinal);
        byStart = all.ToLookup(Start, StringComparer.Ordinal);
    }

    public IEnumerable<Work> For(Work work, Dice dice)
    {
        var (other, another) = (dice.OneOf(all), dice.OneOf(all));
        Work?[] made =
        [
            Reply(work, other, dice),
            dice.Falls(0.5) ? LateCopy(work, dice) : null,
            Sibling(work, dice),
            work with { Id = work.Id + "/author", Titles = other.Titles, Pages = other.Pages, Volume = other.Volume, Issue = other.Issue },
            other with { Id = other.Id + "/place", Containers = work.Containers, Volume = work.Volume, Issue = work.Issue, Dates = work.Dates },
            other with { Id = other.Id + "/start", Titles = [SameStart(work, other)] },
            WholeIssue(work),
            Namesake(work, other, dice),
            other,
            another,
        ];
        return made.OfType<Work>()
            .Concat(byAuthor[FirstAuthor(work)].Take(MostOfAKind))
            .Concat(byStart[Start(work)].Take(MostOfAKind))
            .Where(decoy => !string.Equals(decoy.Id, work.Id, StringComparison.Ordinal) && !MayBe(decoy, work));
    }

    /// <summary>Works are in several sets with titles spelt a little differently; copies and replies are made on purpose.</summary>
    private static bool MayBe(Work decoy, Work work) =>
        decoy.Kind != WorkKind.Preprint
        && !decoy.Id.EndsWith(SameTitle, StringComparison.Ordinal)
        && TitleMatch.Of(work.Titles[0], decoy.Titles) is null or { Form: TitleForm.Same or TitleForm.Cut or TitleForm.Misspelt };

    private static Work Reply(Work work, Work other, Dice dice)
    {
        var title = dice.Falls(0.15) ? work.Titles[0] + ": Reply" : dice.OneOf(Marks) + work.Titles[0];
        return work with
        {
            Id = work.Id + "/about",
            Titles = [title],
            Authors = dice.Falls(0.5) ? other.Authors : work.Authors,
            Dates = [.. work.Dates.Select(date => new PartialDate(date.Year + dice.Below(3)))],
            Volume = dice.Falls(0.5) ? work.Volume : other.Volume,
            Pages = other.Pages,
        };
    }

    private static Work LateCopy(Work work, Dice dice) => work with
    {
        Id = work.Id + "/copy",
        Kind = WorkKind.Preprint,
        Dates = [.. work.Dates.TakeLast(1).Select(date => new PartialDate(date.Year + 2 + dice.Below(8)))],
        Containers = [],
        Volume = null,
        Issue = null,
        Pages = null,
    };

    private static Work? Sibling(Work work, Dice dice)
    {
        var words = work.Titles[0].Split(' ');
        var place = Array.FindLastIndex(words, word => word.All(char.IsAsciiDigit) && word.Length is > 0 and < 5);
        if (place < 0)
            return null;

        words[place] = (int.Parse(words[place], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture);
        return work with { Id = work.Id + "/part", Titles = [string.Join(' ', words)], Pages = null, Volume = dice.Falls(0.5) ? work.Volume : null };
    }

    /// <summary>"Introduction", "Climate change": short titles are many works' titles, long ones hardly ever.</summary>
    private static Work? Namesake(Work work, Work other, Dice dice) =>
        dice.Falls(work.Titles[0].Split(' ').Length <= MostWordsOfACommonTitle ? 0.8 : 0.05)
            ? other with { Id = other.Id + SameTitle, Titles = [work.Titles[0]], Containers = dice.Falls(0.2) ? work.Containers : other.Containers }
            : null;

    private static Work? WholeIssue(Work work) => work.Containers.Count == 0
        ? null
        : new Work("Crossref", work.Id + "/issue") { Titles = [work.Containers[0]], Dates = work.Dates, Volume = work.Volume, Issue = work.Issue };

    private static string SameStart(Work work, Work other) =>
        string.Join(' ', work.Titles[0].Split(' ').Take(4).Concat(other.Titles[0].Split(' ').Skip(2)));

    private static string FirstAuthor(Work work) => work.Authors.Count == 0 ? "" : NameKey.Of(work.Authors[0]).Joined;

    private static string Start(Work work) => string.Join(' ', TitleText.Of(work.Titles[0]).Words.Take(3));
}
