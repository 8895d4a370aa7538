namespace CiteAudit.Cli.Configuration;

internal static class Section
{
    public static T Read<T>(Entry section, T defaults, IReadOnlyList<Key<T>> keys)
    {
        var settings = defaults;
        foreach (var entry in section.Fields())
        {
            if (keys.FirstOrDefault(key => string.Equals(key.Name, entry.Key, StringComparison.Ordinal)) is { } key)
                settings = key.Read(settings, entry);
            else
                RefuseKey(entry, [.. keys.Select(known => known.Name)]);
        }

        return settings;
    }

    private static void RefuseKey(Entry entry, string[] known) =>
        entry.Problems.Add(
            entry.KeyLocation,
            $"unknown key {entry.Name}",
            NearestName.Remedy(entry.Key, known, $"Valid keys are {Wording.Listed(known)}"));
}
