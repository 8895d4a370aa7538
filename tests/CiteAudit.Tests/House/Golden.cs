using System.Globalization;

namespace CiteAudit.Tests.House;

// Expected output kept as a file; CITEAUDIT_RENEW_GOLDEN=1 writes what the program says now over it.
internal static class Golden
{
    private static readonly bool Renew = Environment.GetEnvironmentVariable("CITEAUDIT_RENEW_GOLDEN") is "1";

    public static void Holds(string path, string actual)
    {
        var file = RepositoryRoot.File(path);
        if (Renew)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : "";
        var difference = Difference(expected, actual);
        Assert.True(difference is null, $"{path} differs. {difference}\nIs it meant to? CITEAUDIT_RENEW_GOLDEN=1 renews it.");
    }

    public static string? Difference(string expected, string actual)
    {
        if (string.Equals(expected, actual, StringComparison.Ordinal))
            return null;

        var (due, got) = (expected.Split('\n'), actual.Split('\n'));
        var line = due.Zip(got).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return string.Create(CultureInfo.InvariantCulture, $"Line {line + 1} should be\n{Line(due, line)}\nand is\n{Line(got, line)}");
    }

    private static string Line(string[] lines, int number) => number < lines.Length ? lines[number] : "(no such line)";
}
