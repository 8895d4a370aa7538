using CiteAudit.Parsing.Segments.Tokens;

namespace CiteAudit.Parsing.Segments.Features;

/// <summary>Every family of features, in order. Numbers are part of the table: a new family takes the next one.</summary>
internal static class FeatureList
{
    public static void Describe(EntryTokens tokens, int at, FeatureRow row)
    {
        row.Clear();
        row.Begin(1);
        WordWindow.Add(tokens, at, row);
        row.Begin(2);
        ShapeWindow.Add(tokens, at, row);
        row.Begin(3);
        WordParts.Add(tokens, at, row);
        row.Begin(4);
        ListWindow.Add(tokens, at, row);
        row.Begin(5);
        KeywordWindow.Add(tokens, at, row);
        row.Begin(6);
        Position.Add(tokens, at, row);
        row.Begin(7);
        Landmarks.Add(tokens, at, row);
        row.Begin(8);
        SignsAround.Add(tokens, at, row);
        row.Begin(9);
        ClauseForm.Add(tokens, at, row);
        row.Begin(10);
        StyleLook.Add(tokens, at, row);
        row.Begin(11);
        HanWindow.Add(tokens, at, row);
        row.Begin(12);
        JournalName.Add(tokens, at, row);
        row.Begin(13);
        SignpostWindow.Add(tokens, at, row);
    }
}
