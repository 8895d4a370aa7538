namespace CiteAudit.Resolving.Caching;

/// <summary>The cache seen from outside: what is in it, what can go, and what others may have of it.</summary>
public sealed class CacheFolder(string folder)
{
    private const string Scheme = "https://";

    /// <summary>Half a million single records; when there are more, the newest stay.</summary>
    public static long UsualLimit => 1L << 30;

    /// <summary>The days after which nothing that is kept is of use.</summary>
    public static int LongestUse => Lifetime.Longest;

    /// <summary>Where answers are kept unless somebody decides otherwise: the place the system has for caches.</summary>
    public static string UsualPath
    {
        get
        {
            var named = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
            var place = Path.IsPathRooted(named) ? named
                : OperatingSystem.IsLinux() ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache")
                : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return Path.Combine(Path.IsPathRooted(place) ? place : Path.GetTempPath(), "citeaudit", "answers");
        }
    }

    /// <summary>What is kept of each registry.</summary>
    public IReadOnlyList<CacheTotal> Totals() =>
    [
        .. CacheFiles.In(folder).GroupBy(file => CacheFiles.NameIn(folder, file.FullName).Split('/')[0], StringComparer.Ordinal)
            .Select(group => new CacheTotal(group.Key, group.Count(), group.Sum(file => file.Length), group.Min(file => file.LastWriteTimeUtc), group.Max(file => file.LastWriteTimeUtc)))
            .OrderBy(total => total.Registry, StringComparer.Ordinal),
    ];

    /// <summary>The answers of one address, in all its forms.</summary>
    public IReadOnlyList<KeptAnswer> Find(string address)
    {
        var slash = address.StartsWith(Scheme, StringComparison.Ordinal) ? address.IndexOf('/', Scheme.Length) : -1;
        if (slash < 0)
            return [];

        return
        [
            .. CacheFiles.Registries(folder)
                .Select(registry => Path.Combine(folder, RecordingPath.Of(new Request(registry, address[..slash], address[slash..]))))
                .SelectMany(FormsOf)
                .Select(file => (Name: CacheFiles.NameIn(folder, file), Content: CacheFiles.Read(file)))
                .Where(file => file.Content is { } content && Recording.AddressIn(content) == address)
                .Select(file => new KeptAnswer(file.Name, System.Text.Encoding.UTF8.GetString(file.Content ?? []))),
        ];
    }

    /// <summary>Deletes answers older than a time, then the oldest until the rest is within a size. Gives what went, or null when the folder is no cache of ours.</summary>
    public (int Answers, long Bytes)? Prune(DateTimeOffset olderThan, long mostBytes)
    {
        if (!CacheTag.IsOn(folder))
            return null;

        var (answers, bytes, kept) = (0, 0L, 0L);
        foreach (var file in CacheFiles.In(folder).OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.FullName, StringComparer.Ordinal))
        {
            var length = file.Length;
            kept += length;
            if ((file.LastWriteTimeUtc >= olderThan.UtcDateTime && kept <= mostBytes) || !CacheFiles.TryDelete(file))
                continue;
            answers++;
            bytes += length;
        }

        CacheFiles.DeleteRemains(folder, olderThan.UtcDateTime);
        return (answers, bytes);
    }

    /// <summary>Copies every sound answer into a folder of recorded answers. Gives how many, and the files that are not sound.</summary>
    public (int Copied, IReadOnlyList<string> Damaged) Export(string target)
    {
        var damaged = new List<string>();
        var copied = 0;
        foreach (var file in CacheFiles.In(folder).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            var name = CacheFiles.NameIn(folder, file.FullName);
            if (CacheFiles.Read(file.FullName) is not { } content || Recording.AddressIn(content) is not { } address || Recording.Read(address, content).Failure is not null)
            {
                damaged.Add(name);
                continue;
            }

            var copy = Path.Combine(target, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? target);
            File.WriteAllBytes(copy, content);
            copied++;
        }

        return (copied, damaged);
    }

    private static IEnumerable<string> FormsOf(string file)
    {
        var (place, name) = (Path.GetDirectoryName(file) ?? "", Path.GetFileNameWithoutExtension(file));
        return Directory.Exists(place)
            ? Directory.EnumerateFiles(place, "*.json").Where(found => IsForm(Path.GetFileName(found), name)).Order(StringComparer.Ordinal)
            : [];
    }

    private static bool IsForm(string file, string name) =>
        string.Equals(file, name + ".json", StringComparison.Ordinal) || file.StartsWith(name + ";accept=", StringComparison.Ordinal);
}
