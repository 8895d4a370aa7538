using System.Text.RegularExpressions;

namespace CiteAudit.Tests.House;

internal static partial class Bans
{
    // The program's entry, and the pipeline, where one manuscript's misfortune must not become all the others'.
    public static Ban CatchAll { get; } = new("catches everything", CatchAllPattern, file =>
        file.Path is "src/CiteAudit.Cli/Program.cs" or "src/CiteAudit.Cli/Pipeline.cs" ? null : ProductCode(file));

    public static Ban Reflection { get; } = new("finds things by reflection", ReflectionPattern, ProductCode);

    public static Ban Container { get; } = new("uses a service container", ContainerPattern, ProductCode);

    public static Ban Region { get; } = new("hides code in a region", RegionPattern, file => file.Is(".cs") ? CSharpText.CodeOf(file.Text) : null);

    public static Ban Html { get; } = new("writes HTML from code", HtmlPattern, file => ReadsMarkup(file) ? null : ProductTexts(file));

    public static Ban MachinePath { get; } = new("names a path of one machine", MachinePathPattern, file => file.Text);

    // An auditor reports what it saw; the word accuses somebody of having invented it.
    public static Ban Accusation { get; } = new("accuses", AccusationPattern, file =>
        file.IsUnder("site-templates") || (file.IsUnder("src") && !file.Is(".cs")) ? file.Text : ProductTexts(file));

    public static Ban WeakName { get; } = new("has a name that says nothing", WeakNamePattern, file => file.Is(".cs") ? CSharpText.CodeOf(file.Text) : null);

    // These two rooms know markup in order to undo it.
    private static bool ReadsMarkup(SourceFile file) => file.IsUnder("src/CiteAudit.Reading") || file.IsUnder("src/CiteAudit.Resolving");

    private static string? ProductCode(SourceFile file) => file.IsUnder("src") && file.Is(".cs") ? CSharpText.CodeOf(file.Text) : null;

    private static string? ProductTexts(SourceFile file) => file.IsUnder("src") && file.Is(".cs") ? CSharpText.TextsOf(file.Text) : null;

    // A filter that lists types catches those and nothing else; one that lists what it spares catches the rest.
    [GeneratedRegex(
        @"\bcatch\s*(?:(?:when\b|\{)|\(\s*(?:global::)?(?:System\s*\.\s*)?Exception\b[^)]*\)(?!\s*when\s*\(\s*\w+\s+is\s+(?!not\b)))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex CatchAllPattern { get; }

    [GeneratedRegex(
        @"\.\s*(?:GetTypes|GetExportedTypes|GetMethods?|GetPropert(?:y|ies)|GetFields?|GetConstructors?|MakeGenericType)\s*\(|\bDefinedTypes\b|\bActivator\s*\.\s*CreateInstance|\bAssembly\s*\.\s*Load\w*|\bType\s*\.\s*GetType\s*\(|\bBindingFlags\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ReflectionPattern { get; }

    [GeneratedRegex(@"\bI?Service(?:Collection|Provider)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ContainerPattern { get; }

    [GeneratedRegex(@"^[ \t]*#(?:end)?region\b", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RegionPattern { get; }

    [GeneratedRegex(
        @"</\w*|<(?:a|article|body|code|div|em|h[1-6]|head|html|img|li|link|main|nav|ol|p|pre|script|section|span|strong|style|table|td|th|tr|ul|!doctype)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex HtmlPattern { get; }

    // Not after a letter, a digit or a colon: there it is the path of an address on the web.
    [GeneratedRegex(
        @"(?:(?<![\w.:/-])|file://)/(?:home|root|Users)/[\w.]|\b[A-Za-z]:\\+Users\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePathPattern { get; }

    [GeneratedRegex("fabricated", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AccusationPattern { get; }

    [GeneratedRegex(
        @"\b(?:class|struct|interface|enum|record|delegate\s+[\w<>?,.\[\]]+)\s+(?:\w*[a-z0-9_])?(?:Utils?|Helpers?|Common|Manager|Service|Base|Impl)(?![a-z])\w*",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex WeakNamePattern { get; }
}
