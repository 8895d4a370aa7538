using CiteAudit.Training.Matching;

namespace CiteAudit.Training.Topics.Learning;

internal static class Shuffling
{
    public static void Shuffle<T>(T[] items, Dice dice)
    {
        for (var place = items.Length - 1; place > 0; place--)
        {
            var other = dice.Below(place + 1);
            (items[place], items[other]) = (items[other], items[place]);
        }
    }
}
