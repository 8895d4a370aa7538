using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Training.Matching;

/// <summary>Prints a work as one reference style or another would, without an error.</summary>
internal static class Printer
{
    private const int FewestForEtAl = 4;

    public static Reference Print(Work work, Dice dice)
    {
        var names = NamesOf(work, dice);
        var date = work.Dates.Count == 0 ? (PartialDate?)null : dice.OneOf(work.Dates);
        var reference = new Reference("one", "", new Location(1))
        {
            Kind = work.Kind,
            Authors = names,
            MoreAuthors = names.Count < work.Authors.Count,
            Title = TitleOf(work, dice),
            Container = ContainerOf(work, dice),
            Volume = work.Volume,
            Issue = dice.Falls(0.6) ? work.Issue : null,
            Pages = work.Pages is { } pages ? PagesOf(pages, dice) : null,
            Issued = date is { } day ? PartialDate.Parse(day.Year.ToString(CultureInfo.InvariantCulture)) : null,
        };
        return Whole(reference);
    }

    /// <summary>The entry with its text made anew from its fields.</summary>
    public static Reference Whole(Reference reference)
    {
        var authors = string.Join(", ", reference.Authors.Select(name => $"{name.Family} {name.Given}".Trim())) + (reference.MoreAuthors ? ", et al." : ".");
        var place = string.Join(", ", new[] { reference.Container, reference.Volume, reference.Issue, reference.Pages?.Text, reference.Issued?.Text }.OfType<string>());
        return reference with { Raw = $"{authors} {reference.Title}. {place}." };
    }

    private static List<PersonName> NamesOf(Work work, Dice dice)
    {
        var shown = work.Authors.Count >= FewestForEtAl && dice.Falls(0.5) ? dice.OneOf([1, 3, 6]) : work.Authors.Count;
        var style = dice.Below(4);
        return [.. work.Authors.Take(shown).Select(name => name with { Given = name.Given is { Length: > 0 } given ? GivenOf(given, style) : null })];
    }

    private static string? GivenOf(string given, int style)
    {
        var initials = given.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]));
        return style switch
        {
            0 => given,
            1 => string.Concat(initials),
            2 => string.Join(' ', initials.Select(initial => $"{initial}.")),
            _ => $"{initials.FirstOrDefault()}.",
        };
    }

    private static string TitleOf(Work work, Dice dice)
    {
        var title = work.Titles.Count > 1 && dice.Falls(0.3) ? work.Titles[1] : work.Titles[0];
        if (title.IndexOf(": ", StringComparison.Ordinal) is > 10 and var end && dice.Falls(0.1))
            title = title[..end];
        return dice.Below(8) switch
        {
            0 => title.ToUpperInvariant(),
            1 => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(title),
            2 => title.Replace(": ", ". ", StringComparison.Ordinal),
            3 => title.Replace(": ", " - ", StringComparison.Ordinal),
            _ => title,
        };
    }

    private static string? ContainerOf(Work work, Dice dice) => work.Containers.Count == 0 ? null : dice.Below(4) switch
    {
        0 => work.Containers[^1],
        1 => JournalShortener.Shorten(work.Containers[0], dots: true),
        2 => JournalShortener.Shorten(work.Containers[0], dots: false),
        _ => work.Containers[0],
    };

    private static Parsed<PageRange>? PagesOf(string pages, Dice dice)
    {
        if (PageRange.Parse(pages).Value is not { } range)
            return null;

        return PageRange.Parse(dice.Below(5) switch
        {
            0 => range.First,
            1 when range.Last is { } last => $"{range.First}–{Elided(range.First, last)}",
            2 => $"pp. {range}",
            _ => range.ToString(),
        });
    }

    /// <summary>"1926-27" for 1926-1927.</summary>
    private static string Elided(string first, string last)
    {
        var same = first.Zip(last).TakeWhile(pair => pair.First == pair.Second).Count();
        return first.Length == last.Length && first.All(char.IsAsciiDigit) && same < last.Length ? last[same..] : last;
    }
}
