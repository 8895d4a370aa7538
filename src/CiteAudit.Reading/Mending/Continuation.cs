using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Reading.Splitting;

namespace CiteAudit.Reading.Mending;

// Whether a paragraph goes on with the sentence that the one before it left open.
internal static partial class Continuation
{
    private const int ShortestProse = 40;
    private const int ShortestOpenProse = 60;

    public static bool Joins(Passage first, Passage last, Passage next, Surroundings around)
    {
        if (next.Kind != PassageKind.Paragraph || next.Text.Length == 0 || last.Text.Length == 0 || Sentences.IsClosed(last.Text))
            return false;
        if (around.IsAtTop && !IsOpenProse(last))
            return false;

        var asks = Sentences.AsksForMore(last.Text);
        if (Sentences.StartsLower(next.Text))
            return (asks || last.Text.Length >= ShortestProse) && !IsAddress(next.Text) && !IsFinishedEntry(first, last, around);
        if (RunInLabel().IsMatch(next.Text))
            return false;
        if (asks && !(around.IsInReferences && char.IsUpper(next.Text[0])))
            return true;

        return !around.IsInterrupted
            && !around.IsInReferences
            && first.Kind == PassageKind.Paragraph
            && !RunInLabel().IsMatch(first.Text)
            && IsOpenProse(last)
            && EndsInWord(last.Text)
            && (next.Text.Length >= ShortestProse || next.Text[0] is '[' or '(');
    }

    // Several sentences, the last of them unfinished: no title, no list of names, no address looks like this.
    private static bool IsOpenProse(Passage passage) => passage.Text.Length >= ShortestOpenProse && SentenceEnd().IsMatch(passage.Text);

    private static bool EndsInWord(string text) => char.IsLower(text[^1]) || char.GetUnicodeCategory(text[^1]) == System.Globalization.UnicodeCategory.OtherLetter || text[^1] == '-';

    private static bool IsAddress(string text)
    {
        var word = text.AsSpan(0, Math.Min(text.Length, 80));
        var space = word.IndexOf(' ');
        return (space < 0 ? word : word[..space]).ContainsAny("@/");
    }

    // An entry without a label that ends in a number or an address is whole, though no full stop says so.
    private static bool IsFinishedEntry(Passage first, Passage last, Surroundings around) =>
        around.IsInReferences && first.Label is null && EntryEnd().IsMatch(last.Text);

    [GeneratedRegex(@"[.!?][""”’)\]]{0,3}\s{1,3}[\p{Lu}\[(“""]|。", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SentenceEnd();

    // "Keywords: …", "Funding: …": a paragraph that names itself starts something new.
    [GeneratedRegex(@"^[*_\s]{0,3}\p{Lu}[\p{L}/’' -]{2,40}[*_]{0,3}[:：]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RunInLabel();

    [GeneratedRegex(@"(?:\d|[/\d]\S{0,200})$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex EntryEnd();
}
