namespace CiteAudit.Tests.House;

internal static class Verdict
{
    // Assert.Empty shows the first few and cuts them short; whoever broke a rule of the house needs every one in full.
    public static void Clean(IEnumerable<string> violations)
    {
        var all = violations.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
