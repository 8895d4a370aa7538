using CiteAudit.Cli.Configuration;
using CiteAudit.Model;
using CiteAudit.Resolving;
using CiteAudit.Resolving.Caching;
using CiteAudit.Resolving.Indexing;
using CiteAudit.Resolving.Network;

namespace CiteAudit.Cli.Commands;

/// <summary>What the settings and the command line mean together for asking registries. The command line has the last word.</summary>
internal sealed class AskingPlan(Settings project, AskingRequest request)
{
    private static readonly SourceFormat[] Public =
        [SourceFormat.BibTex, SourceFormat.Ris, SourceFormat.Nbib, SourceFormat.CslJson, SourceFormat.Jats];

    private readonly RegistrySettings settings = project.Registries;

    public bool IsOnline => request.Online ?? settings.Offline is false;

    /// <summary>Whether what the network said, now or to an earlier run, is part of the report. A replay is then the same report.</summary>
    public bool UsesNetwork => IsOnline || CacheFolder is not null;

    /// <summary>What a person who never decided should know; null when somebody has.</summary>
    public string? Notice => request.Online is null && settings.Offline is null
        ? "Offline: no registry is asked. `--online`, or `offline: false` below `registries:` in citeaudit.yml, has them asked; manuscripts then tell them identifiers only."
        : null;

    /// <summary>Without one nothing can be compared with a registry, and the report says so.</summary>
    public string? AnswersFolder => settings.Answers is { } folder ? Path.GetFullPath(folder, project.Root) : null;

    /// <summary>
    /// Answers of earlier runs count where the network is wanted or the cache is asked for by name. Otherwise the same input
    /// must give the same report on every machine, whatever was asked there before.
    /// </summary>
    private string? CacheFolder => request.Cache is { } named ? Path.GetFullPath(named)
        : settings.Cache is { } folder ? Path.GetFullPath(folder, project.Root)
        : IsOnline || request.Online is false ? Resolving.Caching.CacheFolder.UsualPath
        : null;

    /// <summary>Where this run gets its answers, or what stands in the way.</summary>
    public (DeskSettings? Settings, Problem? Problem) Settle()
    {
        if (AnswersFolder is { } answers && !Directory.Exists(answers))
            return (null, new Problem(project.File ?? "", $"`answers` names a folder that is not there: {answers}", "Correct the path, which starts at the configuration file's folder, or leave the line out"));
        if (request.Refresh && !IsOnline)
            return (null, new Problem("--refresh", "nothing can be asked again, as this run is offline", "Add --online"));

        var (keys, problem) = IsOnline
            ? KeyFile.Read(settings.Keys is { } file ? Path.GetFullPath(file, project.Root) : null, NetworkSettings.KeyNames)
            : (new Dictionary<string, string>(StringComparer.Ordinal), null);
        if (problem is not null)
            return (null, problem);

        var (index, obstacle) = OpenIndex();
        return obstacle is null
            ? (new DeskSettings { Answers = AnswersFolder, Index = index, Cache = CacheFolder, Refresh = request.Refresh, Network = IsOnline ? NetworkWith(keys) : null }, null)
            : (null, obstacle);
    }

    /// <summary>Whether registries may learn words of what is read. What is published is no secret; a manuscript may be one.</summary>
    public bool MayTellWords(SourceFormat format) =>
        request.AllowTitles || (!request.Confidential && (settings.AllowTitles || !(settings.Confidential ?? !Public.Contains(format))));

    private (LocalIndex? Index, Problem? Problem) OpenIndex()
    {
        var (place, problem) = IndexPlaces.Find(request.Index, settings.Index is { } folder ? Path.GetFullPath(folder, project.Root) : null);
        return place is null ? (null, problem) : LocalIndex.Open(place);
    }

    private NetworkSettings NetworkWith(IReadOnlyDictionary<string, string> keys) => new()
    {
        Contact = settings.Contact,
        Mirrors = settings.Mirrors,
        Redirects = settings.Redirects,
        Keys = keys,
    };
}
