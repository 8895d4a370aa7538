using CiteAudit.Model;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Books in IEEE and Chicago: authors, then the title in italics with nothing between.</summary>
internal static class ItalicTitleStyle
{
    public static Layout? Read(EntryBody body)
    {
        if (body.Italics.Count == 0 || body.Italics[0] is not { Start: > 0 } italic)
            return null;

        var authors = body.TrimNames(0, italic.Start);
        var named = authors.In(body.Text);
        // "et al." is set in italics as well; the title comes after it.
        if (named.Length == 0 || italic.Length <= "et al.".Length || !(NameShape.IsList(named) || NameShape.IsOrganisation(named)))
            return null;
        if (AuthorsEnd.Find(body.Text) is { } end && body.Trim(Math.Min(end, italic.Start), italic.Start).Length > 0)
            return null;

        return new Layout(authors, Title(body, italic), italic.End, 0.9);
    }

    private static TextSpan Title(EntryBody body, TextSpan italic)
    {
        var text = italic.In(body.Text);
        // Who translated or edited it may be set in italics with the title.
        var note = text.LastIndexOf(" (", StringComparison.Ordinal);
        var isRole = note > 0 && text.AsSpan(note).IndexOfAny("TEHC") >= 0 && text.AsSpan(note).Contains(".)", StringComparison.Ordinal);
        return body.Trim(italic.Start, isRole ? italic.Start + note : italic.End);
    }
}
