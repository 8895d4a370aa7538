using System.Text;

namespace CiteAudit.Training.Matching;

/// <summary>Typing errors, misread letters, torn words, lost words and lost ends.</summary>
internal static class TitleDamage
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private const int LettersAnError = 45;

    private static readonly (string Right, string Wrong)[] Misreadings = [("rn", "m"), ("l", "1"), ("fi", "ﬁ"), ("O", "0"), ("ii", "u"), ("cl", "d"), ("é", "e")];

    public static string? Do(string title, Dice dice) => dice.Below(100) switch
    {
        < 3 => null,
        < 25 => Enumerable.Range(0, 1 + (title.Length / LettersAnError)).Aggregate(title, (text, _) => Mistype(text, dice)),
        < 33 => MisreadLetters(title, dice),
        < 40 => Torn(title, dice),
        < 46 => WithoutAWord(title, dice),
        < 50 => title[..(title.IndexOf(' ', title.Length * 2 / 3) is > 0 and var end ? end : title.Length)],
        < 53 => Misread(title),
        < 55 => "pp. 12 " + title,
        < 58 => title + ". Annals of Everything",
        _ => title,
    };

    public static string Mistype(string text, Dice dice, string alphabet = Letters)
    {
        if (text.Length < 2)
            return text;

        var place = dice.Below(text.Length - 1);
        var letter = dice.OneOf(alphabet.ToCharArray());
        return dice.Below(4) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, letter.ToString()),
            2 => string.Concat(text.AsSpan(0, place), text.AsSpan(place + 1, 1), text.AsSpan(place, 1), text.AsSpan(place + 2)),
            _ => string.Concat(text.AsSpan(0, place), letter.ToString(), text.AsSpan(place + 1)),
        };
    }

    /// <summary>UTF-8 read as Latin-1.</summary>
    public static string Misread(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(value => (char)value));

    private static string MisreadLetters(string title, Dice dice)
    {
        var (right, wrong) = dice.OneOf(Misreadings);
        return title.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static string Torn(string title, Dice dice)
    {
        var place = 1 + dice.Below(Math.Max(1, title.Length - 2));
        return dice.Falls(0.5) ? title.Insert(Math.Min(place, title.Length), "- ") : title.Remove(Math.Max(0, title.IndexOf(' ', StringComparison.Ordinal)), 1);
    }

    private static string WithoutAWord(string title, Dice dice)
    {
        var words = title.Split(' ').ToList();
        if (words.Count > 4)
            words.RemoveAt(dice.Below(words.Count));
        return string.Join(' ', words);
    }
}
