using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Fields.Styles;

/// <summary>Finds where a title ends that no quotation mark closes: at italics that start or stop, or at the end of its sentence.</summary>
internal static partial class TitleEnd
{
    private static readonly FrozenSet<string> Abbreviations = Lexicon.IgnoringCase("abbreviations.txt");

    /// <summary>The offset behind the title; null when it is not to be seen.</summary>
    public static int? Find(EntryBody body, int start)
    {
        foreach (var italic in body.Italics)
        {
            if (italic.End <= start)
                continue;
            var between = body.Trim(start, Math.Max(start, italic.Start));
            return between.Length == 0 ? italic.End : BeforeContainer(body, start, italic.Start);
        }

        var imprint = BracketedImprint().Match(body.Text, start);
        return SentenceEnd(body.Text, start, imprint.Success ? imprint.Index : body.Text.Length) ?? (imprint.Success ? imprint.Index : null);
    }

    // Between title and italic container may stand "In J. Doe (Ed.),"; the title ends before that.
    private static int BeforeContainer(EntryBody body, int start, int container) =>
        SentenceEnd(body.Text, start, container) ?? container;

    private static int? SentenceEnd(string text, int start, int end)
    {
        for (var index = start + 1; index < end; index++)
        {
            if (text[index] is '．' or '。' || (text[index] is '.' or '?' or '!' && IsEnd(text, index)))
                return text[index] is '?' or '!' ? index + 1 : index;
        }

        return null;
    }

    private static bool IsEnd(string text, int stop)
    {
        var next = stop + 1;
        if (next < text.Length && text[next] is '"' or '”' or '’' or '»')
            next++;
        if (next >= text.Length || text[next] is not (' ' or '/'))
            return next >= text.Length;
        while (next < text.Length && text[next] == ' ')
            next++;
        if (next < text.Length && char.IsLower(text[next]))
            return false;

        var word = stop;
        while (word > 0 && char.IsLetter(text[word - 1]) && stop - word < 12)
            word--;
        var isInitial = stop - word == 1 && char.IsUpper(text[word]) && (word < 2 || text[word - 1] != ' ' || next >= text.Length || text[next] != 'I');
        return text[stop] is not '.' || !(isInitial || Abbreviations.Contains(text[word..stop]));
    }

    [GeneratedRegex(@"\s[(（][^()（）]{2,80}[\s,](1[5-9]|20)\d{2}\s?[)）]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BracketedImprint();
}
