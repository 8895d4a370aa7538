using System.Collections.Frozen;
using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Data;
using CiteAudit.Reading.Linking;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Html;

// The text of an entry as a reader sees it, its label apart, without the links that journals add to look it up.
internal static class EntryText
{
    private static readonly FrozenSet<string> LinkWords = WordList.Folded("EntryLinkWords").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> LabelNames = Roles.Of("label");
    private static readonly FrozenSet<string> BackLinks = Roles.Of("back-link");

    public static Passage? Passage(IReadOnlyList<IElement> unit, string? listLabel)
    {
        var labelled = unit.Count > 1 ? unit[0] : LabelElement(unit[0]);
        var stated = labelled is null ? null : EntryLabel.Of(labelled.TextContent);
        var run = new RunText();
        new InlineWriter(run, InlineScope.Plain, element => IsAddition(element) || (stated is not null && ReferenceEquals(element, labelled))).WriteInside(unit[^1]);
        if (run.Passage(PassageKind.ListItem, unit[0].Location()) is not { } passage)
            return null;

        var printed = stated is null ? EntryLabel.At(passage.Text) : null;
        return (printed is { } label ? EntryLabel.Without(passage, label.Length) : passage) with { Label = stated ?? printed?.Label ?? listLabel, Level = 1 };
    }

    public static bool IsAddition(IElement element)
    {
        if (element.HasClass(BackLinks) || element.HasRole("doc-backlink"))
            return true;
        if (!element.IsNamed("a"))
            return false;

        var text = element.TextContent.Trim();
        return text.TrimStart('[', '(').TrimEnd(']', ')') is "↑" or "^" or "↩" or "↩︎" or "⤴" or "⬆" or "Go to" or "Return to ref"
            || (text.Length <= 40 && LinkWords.Contains(FoldedText.Of(text).Value));
    }

    private static IElement? LabelElement(IElement entry) =>
        entry.IsNamed("tr") ? entry.FirstElementChild : entry.QuerySelectorAll("*").FirstOrDefault(inner => inner.HasClass(LabelNames));
}
