using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Training.Matching;

/// <summary>What authors, reference managers and extraction do to an entry: fields lost, mistyped, cut and wrong.</summary>
internal static class Damage
{
    public static Reference Do(Reference reference, Dice dice)
    {
        var damaged = Numbers(Year(Authors(reference with { Title = reference.Title is { } title ? TitleDamage.Do(title, dice) : null }, dice), dice), dice);
        if (damaged.Container is { } container)
            damaged = damaged with { Container = dice.Falls(0.2) ? null : dice.Falls(0.1) ? TitleDamage.Mistype(container, dice) : container };
        return Printer.Whole(damaged);
    }

    private static Reference Authors(Reference reference, Dice dice)
    {
        var names = reference.Authors.Select(name => dice.Falls(0.06) ? name with { Family = TitleDamage.Mistype(name.Family, dice) } : name).ToList();
        if (names.Count > 1 && dice.Falls(0.04))
            names.RemoveAt(0);
        if (names.Count > 2 && dice.Falls(0.08))
            names.RemoveAt(names.Count - 1);
        if (names.Count > 1 && dice.Falls(0.03))
            names.Reverse();
        if (dice.Falls(0.08))
            names = [.. names.Select(name => name with { Family = TitleDamage.Misread(name.Family) })];
        return reference with { Authors = dice.Falls(0.02) ? [] : names };
    }

    private static Reference Year(Reference reference, Dice dice)
    {
        if (reference.Issued?.Value is not { } date)
            return reference;
        if (dice.Falls(0.04))
            return reference with { Issued = null };

        var wrong = dice.Below(20) switch
        {
            0 or 1 => 1,
            2 => -1,
            3 => 5,
            4 => -5,
            _ => 0,
        };
        return reference with { Issued = PartialDate.Parse((date.Year + wrong).ToString(CultureInfo.InvariantCulture)) };
    }

    private static Reference Numbers(Reference reference, Dice dice)
    {
        if (dice.Falls(0.02))
            reference = reference with { Volume = reference.Issue, Issue = reference.Volume };
        return reference with
        {
            Volume = dice.Falls(0.2) ? null : Wrong(reference.Volume, dice),
            Issue = Wrong(reference.Issue, dice),
            Pages = dice.Falls(0.3) || reference.Pages is null ? null : PageRange.Parse(Wrong(reference.Pages.Text, dice)!),
        };
    }

    private static string? Wrong(string? number, Dice dice) =>
        number is { Length: > 0 } && dice.Falls(0.04) ? TitleDamage.Mistype(number, dice, "0123456789") : number;
}
