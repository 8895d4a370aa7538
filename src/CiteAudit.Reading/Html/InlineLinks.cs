using AngleSharp.Dom;
using CiteAudit.Model;
using CiteAudit.Reading.Linking;
using CiteAudit.Reading.Runs;

namespace CiteAudit.Reading.Html;

// What an element in a line leads to: entries of the list, a note, another page.
internal static class InlineLinks
{
    private const int ShortestEntry = 20;

    public static (MarkKind Kind, string Target)? Of(IElement element, InlineScope scope)
    {
        if (scope.Bibliography is { Entries.Count: > 0 } bibliography)
        {
            if (Keys(element, bibliography) is { Count: > 0 } keys)
                return (MarkKind.Citation, string.Join(';', keys.Distinct(StringComparer.Ordinal)));
            if (element.Children.Select(child => CopiedEntry(child, bibliography)).FirstOrDefault(key => key is not null) is { } copied)
                return (MarkKind.Citation, copied);
        }

        if (!element.IsNamed("a"))
            return null;
        if (element.Fragment() is { } fragment && scope.Notes?.LabelOf(fragment) is { } note)
            return (MarkKind.Note, note);

        return element.GetAttribute("href") is { Length: > 1 } address && !address.StartsWith('#') && !address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)
            ? (MarkKind.Link, address)
            : null;
    }

    // The key of the entry that an element repeats in full, as pop-ups do.
    public static string? CopiedEntry(IElement element, Bibliography? bibliography)
    {
        if (bibliography is null || element.LocalName is not ("span" or "div" or "small" or "li" or "ul") || element.TextContent.Length < ShortestEntry)
            return null;

        var run = new RunText();
        new InlineWriter(run, InlineScope.Plain, EntryText.IsAddition).WriteInside(element);
        return run.Passage(PassageKind.ListItem, default) is { } copy
            ? bibliography.KeyOfText(copy.Text) ?? (EntryLabel.At(copy.Text) is { } label ? bibliography.KeyOfText(copy.Text[label.Length..]) : null)
            : null;
    }

    public static string Numbers(IElement cite, Bibliography bibliography)
    {
        var keys = Keys(cite, bibliography);
        var numbers = bibliography.Entries.Index().Where(pair => keys.Contains(pair.Item.Key, StringComparer.Ordinal)).Select(pair => pair.Index + 1);
        return $"[{string.Join(", ", numbers)}]";
    }

    // Distill's element for citations, and the one it had before.
    public static bool IsDistilled(IElement element) => element.IsNamed("d-cite") || element.IsNamed("dt-cite");

    private static IReadOnlyList<string> Keys(IElement element, Bibliography bibliography)
    {
        if (element.IsNamed("a"))
        {
            var ids = (element.GetAttribute("data-rid") ?? element.GetAttribute("rid") ?? element.Fragment() ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return [.. ids.Select(bibliography.KeyOf).OfType<string>()];
        }

        // Pandoc names all that a citation cites, where a range links to its ends alone.
        if (element.ClassList.Contains("citation") && element.GetAttribute("data-cites") is { } cited)
            return [.. cited.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => bibliography.KeyOf("ref-" + key)).OfType<string>()];
        if (IsDistilled(element) && (element.GetAttribute("key") ?? element.GetAttribute("bibtex-key")) is { } distilled)
            return [.. distilled.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(bibliography.KeyOf).OfType<string>()];

        return [];
    }
}
