using System.Collections.Frozen;
using CiteAudit.Model;
using CiteAudit.Reading.Data;

namespace CiteAudit.Reading.Facts;

internal static class PrintedName
{
    private static readonly FrozenSet<string> Particles = WordList.Lines("NameParticles").ToFrozenSet(StringComparer.Ordinal);

    // "Owl, Anna B." or "Anna B. van der Owl".
    public static PersonName Read(string printed)
    {
        var comma = printed.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
            return new PersonName(printed[..comma].Trim(), printed[(comma + 1)..].Trim());

        var words = printed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var family = words.Length - 1;
        while (family > 1 && Particles.Contains(words[family - 1]) && char.IsLower(words[family - 1][0]))
            family--;
        return family <= 0 ? new PersonName(printed) : new PersonName(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }
}
