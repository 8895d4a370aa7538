using System.Security.Cryptography;

namespace CiteAudit.Tests.Cli;

/// <summary>Every file below a folder with a hash of its bytes, to compare two folders by.</summary>
internal static class FolderContent
{
    public static IReadOnlyList<string> Of(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)];
}
