using System.Runtime.CompilerServices;

namespace CiteAudit.Tests.Publishing;

/// <summary>Compares with a file kept beside the tests; with UPDATE_GOLDEN set, writes it instead.</summary>
internal static class Golden
{
    public static void Match(string name, string actual, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is not null)
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
