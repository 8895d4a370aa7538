using System.Globalization;
using System.Text.Json;
using CiteAudit.Tests.Resolving.Network;
using CiteAudit.Tests.Resolving.Network.World;

namespace CiteAudit.Tests.Cli.Asking;

/// <summary>A project of one manuscript and one bibliography, whose registries are played on this machine.</summary>
internal sealed class AskingFolder : IDisposable
{
    public const string Manuscript = """
        Owls hear a mouse under the snow [1]. They hear it breathe [2].

        References

        [1] G. Petrov, "Hearing in owls," *Acta Imaginaria*, vol. 7, no. 2, pp. 88-97, 2015. doi:10.1000/owl.1
        [2] B. Okafor, "Breath of mice," *Acta Imaginaria*, vol. 8, no. 1, pp. 3-9, 2016.
        """;

    public AskingFolder() => Command.Environment["XDG_CACHE_HOME"] = Command.At("caches");

    public CommandLine Command { get; } = new();

    public string Cache => Command.At("caches/citeaudit/answers");

    public void Configure(RegistryServer server, string more = "  offline: false") => Command.Write("citeaudit.yml", $"""
        registries:
          contact: ada@example.org
          mirrors:
            api.crossref.org: {server.Address}
            doi.org: {server.Address}
            api.openalex.org: {server.Address}openalex
            api.datacite.org: {server.Address}datacite
            eutils.ncbi.nlm.nih.gov: {server.Address}pubmed
            www.ebi.ac.uk: {server.Address}europepmc
            openlibrary.org: {server.Address}openlibrary
            export.arxiv.org: {server.Address}arxiv
            gitlab.com: {server.Address}
        {more}
        """);

    /// <summary>A project whose registries are those of a world.</summary>
    public void Configure(WorldServer server, string more = "  offline: false") => Command.Write(
        "citeaudit.yml",
        $"registries:\n  contact: ada@example.org\n  mirrors:\n{string.Concat(server.Settings.Mirrors.Select(mirror => $"    {mirror.Key}: {mirror.Value}\n"))}{more}\n");

    public void WriteBibliography(RegistryWorld world) => Command.Write("refs.bib", string.Concat(world.Cited.DistinctBy(work => work.Number).Select(work => work.BibTex)));

    public void WriteBibliography(int count) => Command.Write("refs.bib", string.Concat(Enumerable.Range(1, count).Select(number => string.Create(
        CultureInfo.InvariantCulture,
        $"@article{{w{number}, title = {{A theory of widgets}}, author = {{Smith, Ann}}, year = 2020, journal = {{Acta}}, doi = {{10.1000/widget.{number}}}}}\n"))));

    public JsonElement Audit(string output) =>
        JsonDocument.Parse(File.ReadAllText(Command.At(Path.Combine(output, "audit.json")))).RootElement;

    public IReadOnlyList<string> Kept() => Directory.Exists(Cache)
        ? [.. Directory.GetFiles(Cache, "*.json", SearchOption.AllDirectories).Select(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("address").GetString()!)]
        : [];

    public void Dispose() => Command.Dispose();
}
