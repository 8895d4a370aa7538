using System.Globalization;
using CiteAudit.Model;

namespace CiteAudit.Resolving.Matching;

/// <summary>Compares two lists of authors.</summary>
internal sealed record AuthorsMatch(Comparison Comparison, bool FirstClearlyDisagrees)
{
    // Collaborations deposit thousands of authors; no entry prints more than these.
    private const int MostPrinted = 60;
    private const int MostRecorded = 6000;
    private const int MostShown = 8;

    // In a list this long one name that is not found is likelier misread than wrong.
    private const int FewestToForgiveOne = 6;

    /// <summary>Null when one side names nobody, or one side names organisations where the other names people.</summary>
    public static AuthorsMatch? Of(IReadOnlyList<PersonName> printed, bool more, IReadOnlyList<PersonName> recorded)
    {
        if (printed.Count == 0 || recorded.Count == 0)
            return null;

        NameKey[] ours = [.. printed.Take(MostPrinted).Select(NameKey.Of)];
        NameKey[] theirs = [.. recorded.Take(MostRecorded).Select(NameKey.Of)];
        var pairs = Pair(ours, theirs);
        if (pairs.TrueForAll(pair => pair.Agreement == Agreement.Different) && (OfDifferentKinds(ours, theirs) || InDifferentScripts(ours, theirs)))
            return null;

        var cut = more || printed.Count > MostPrinted;
        var comparison = new Comparison(FieldName.Authors, Show(printed), Show(recorded), Judge(ours, theirs, pairs, cut));
        return new AuthorsMatch(comparison, FirstDisagrees(ours, theirs, pairs));
    }

    /// <summary>For every printed author the likest recorded one that is still free.</summary>
    private static List<(Agreement Agreement, int Place)> Pair(NameKey[] ours, NameKey[] theirs)
    {
        var taken = new bool[theirs.Length];
        var pairs = new List<(Agreement, int)>(ours.Length);
        foreach (var name in ours)
        {
            var (agreement, place) = (Agreement.Different, -1);
            for (var index = 0; index < theirs.Length && agreement != Agreement.Same; index++)
            {
                if (taken[index] || NameMatch.Of(name, theirs[index]) is var found && found >= agreement)
                    continue;
                (agreement, place) = (found, index);
            }

            if (place >= 0)
                taken[place] = true;
            pairs.Add((agreement, place));
        }

        return pairs;
    }

    private static Agreement Judge(NameKey[] ours, NameKey[] theirs, List<(Agreement Agreement, int Place)> pairs, bool more)
    {
        var strangers = pairs.Count(pair => pair.Agreement == Agreement.Different);
        if (StrangersThatCount(ours, pairs) > Forgiven(ours.Length, theirs.Length))
            return Agreement.Different;

        var inOrder = pairs.Zip(pairs.Skip(1)).All(neighbours => neighbours.First.Place < neighbours.Second.Place);
        var complete = ours.Length == theirs.Length || (more && ours.Length < theirs.Length);
        return strangers == 0 && complete && inOrder && pairs.TrueForAll(pair => pair.Agreement == Agreement.Same) ? Agreement.Same : Agreement.Close;
    }

    /// <summary>Records often leave out the group that people wrote for; a name that was found makes up for it.</summary>
    private static int StrangersThatCount(NameKey[] ours, List<(Agreement Agreement, int Place)> pairs)
    {
        var anyoneFound = pairs.Exists(pair => pair.Agreement != Agreement.Different);
        return pairs.Zip(ours).Count(pair => pair.First.Agreement == Agreement.Different && !(anyoneFound && pair.Second.IsOrganisation));
    }

    /// <summary>A record may lack authors, the first one included; then those it has must all be printed.</summary>
    private static int Forgiven(int printed, int recorded) => Math.Max(printed >= FewestToForgiveOne ? 1 : 0, printed - recorded);

    /// <summary>The first author of each side is nowhere on the other.</summary>
    private static bool FirstDisagrees(NameKey[] ours, NameKey[] theirs, List<(Agreement Agreement, int Place)> pairs)
    {
        var first = Array.Find(theirs, name => !name.IsOrganisation) ?? theirs[0];
        return pairs[0].Agreement == Agreement.Different && Array.TrueForAll(ours, name => NameMatch.Of(name, first) == Agreement.Different);
    }

    private static bool OfDifferentKinds(NameKey[] ours, NameKey[] theirs) =>
        Array.TrueForAll(ours, name => name.IsOrganisation) != Array.TrueForAll(theirs, name => name.IsOrganisation);

    /// <summary>Names of another script are there, and cannot be read here.</summary>
    private static bool InDifferentScripts(NameKey[] ours, NameKey[] theirs) =>
        Array.Exists(ours, name => Array.Exists(theirs, other => name.Script.Name.Length > 0 && other.Script.Name.Length > 0 && name.Script != other.Script));

    private static string Show(IReadOnlyList<PersonName> names)
    {
        var shown = string.Join("; ", names.Take(MostShown));
        return names.Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $"{shown}; and {names.Count - MostShown} more") : shown;
    }
}
