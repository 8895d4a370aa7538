using System.Collections.Frozen;
using AngleSharp.Dom;

namespace CiteAudit.Reading.Html;

// What a page has around and between the text of its article: navigation, buttons, banners, what is never shown.
internal sealed class Chrome(IElement root, IReadOnlySet<IElement> kept, bool isWholePage)
{
    // A block of the page's furniture is small beside the article; one that is not was misnamed.
    private const int SmallestShare = 3;

    private static readonly FrozenSet<string> Unseen = Roles.Of("unseen");
    private static readonly FrozenSet<string> HiddenClasses = Roles.Of("hidden-class");
    private static readonly FrozenSet<string> ChromeRoles = Roles.Of("chrome-role");
    private static readonly FrozenSet<string> ChromeClasses = Roles.Of("chrome-class");
    private static readonly FrozenSet<string> ChromeIds = Roles.Of("chrome-id");

    private readonly int size = root.TextContent.Length;

    public static bool IsUnseen(IElement element) =>
        Unseen.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.HasClass(HiddenClasses)
        || (element.GetAttribute("aria-hidden") is "true" && !element.ClassList.Contains("katex-html"))
        || IsStyledAway(element.GetAttribute("style"));

    public bool Hides(IElement element) =>
        IsUnseen(element) || (!kept.Contains(element) && (IsChrome(element) || (isWholePage && LinkFarms.Is(element))) && element.TextContent.Length <= size / SmallestShare);

    private static bool IsStyledAway(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static bool IsChrome(IElement element) => element.LocalName switch
    {
        "aside" => !element.HasRole("doc-footnote") && !element.HasRole("note"),
        "header" => element.HasRole("banner") || element.QuerySelector("h1") is null && element.Closest("article, main, section") is null,
        "footer" or "form" => true,
        _ => (element.GetAttribute("role") is { } role && ChromeRoles.Contains(role))
            || ChromeIds.Contains(element.Id ?? "")
            || (element.IsBlock() && element.HeadingLevel() == 0 && element.ClassList.Any(IsChromeClass)),
    };

    // "social-share" and "share_buttons" as well as "share".
    private static bool IsChromeClass(string name) => ChromeClasses.Contains(name) || name.Split('-', '_').Any(ChromeClasses.Contains);
}
