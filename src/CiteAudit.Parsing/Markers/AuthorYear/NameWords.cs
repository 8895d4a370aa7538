using System.Collections.Frozen;
using System.Globalization;
using CiteAudit.Model;
using CiteAudit.Parsing.Data;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>Cuts the text before a year into the words that names are made of; what cannot stand within names starts afresh.</summary>
internal sealed class NameWords
{
    private const char FirstIdeograph = '\u2e80';

    private static readonly FrozenSet<string> Particles = Lexicon.IgnoringCase("name-particles.txt");
    private static readonly FrozenSet<string> Connectors = Lexicon.IgnoringCase("name-connectors.txt");
    private static readonly FrozenSet<string> Stopped = Lexicon.IgnoringCase("name-abbreviations.txt");

    private readonly List<NameWord> words = [];
    private readonly string text;
    private readonly int end;

    private NameWords(string text, int start, int end)
    {
        (this.text, this.end) = (text, end);
        for (var at = start; at < end;)
            at = char.IsLetterOrDigit(text[at]) ? Word(at) : Sign(at);
    }

    /// <summary>Whether the last word is cut short: "ARGENTINA...".</summary>
    public bool IsTruncated { get; private set; }

    public static (List<NameWord> Words, bool IsTruncated) Of(string text, int start, int end)
    {
        var read = new NameWords(text, start, end);
        while (read.words.Count > 0 && read.words[^1].Kind is NameWordKind.Separator)
            read.words.RemoveAt(read.words.Count - 1);
        return (read.words, read.IsTruncated);
    }

    public static bool IsIdeograph(char glyph) => glyph is >= FirstIdeograph and < '\uff00';

    private int Word(int start)
    {
        var isWide = IsIdeograph(text[start]);
        var stop = start + 1;
        while (stop < end && IsInside(stop, isWide))
            stop++;
        if (!isWide)
            stop = WithoutGenitive(start, stop);
        else if (ConnectorIn(start, stop) is var cut && cut > start)
            stop = cut;

        Add(start, stop);
        return text.AsSpan(stop, Math.Min(2, end - stop)) is "'s" or "’s" ? stop + 2 : stop;
    }

    private void Add(int start, int stop)
    {
        var printed = text[start..stop];
        var parts = FoldedText.Of(printed).Words;
        if (parts.Count == 0)
            return;
        IsTruncated = false;
        words.Add(new NameWord(TextSpan.Between(start, stop), Kind(printed), parts));
    }

    private bool IsInside(int at, bool isWide)
    {
        var glyph = text[at];
        if (IsIdeograph(glyph) != isWide)
            return false;
        if (char.IsLetterOrDigit(glyph) || char.GetUnicodeCategory(glyph) is UnicodeCategory.NonSpacingMark)
            return true;
        return !isWide && glyph is '\'' or '’' or 'ʼ' or '-' or '‐' or '‑' or '\u00ad' && at + 1 < end && char.IsLetterOrDigit(text[at + 1]);
    }

    private int WithoutGenitive(int start, int stop) =>
        stop - start > 3 && text[stop - 1] == 's' && text[stop - 2] is '\'' or '’' ? stop - 2 : stop;

    // Chinese joins names without spaces around the word for "and", and sets "and others" right behind.
    private int ConnectorIn(int start, int stop)
    {
        if (text[start] is '和' or '与' or '與' or '及' or '等')
            return text[start] == '等' && start + 1 < stop && text[start + 1] == '人' ? start + 2 : start + 1;
        var cut = text.AsSpan(start + 1, stop - start - 1).IndexOfAny("和与與及等");
        return cut >= 0 ? start + 1 + cut : -1;
    }

    private static NameWordKind Kind(string printed)
    {
        if (Connectors.Contains(printed))
            return NameWordKind.Connector;
        if (IsIdeograph(printed[0]))
            return NameWordKind.Name;
        if (!char.IsUpper(printed[0]))
            return Particles.Contains(printed) ? NameWordKind.Particle : NameWordKind.Other;
        return printed.Length == 1 ? NameWordKind.Initial : NameWordKind.Name;
    }

    private int Sign(int at)
    {
        var glyph = text[at];
        if (char.IsWhiteSpace(glyph) || (glyph == '.' && IsAbbreviation()))
            return at + 1;
        if (glyph is '…' || (glyph == '.' && at + 1 < end && text[at + 1] == '.'))
        {
            IsTruncated = words.Count > 0;
            while (at < end && text[at] is '.' or '…' or ' ' or ',')
                at++;
            return at;
        }

        if (glyph is '&' or '+')
            words.Add(new NameWord(new TextSpan(at, 1), NameWordKind.Connector, []));
        else if (glyph is ',' or ';' or '，' or '；' or '、' or '/' or ':' or '"' or '“' or '”' or '‘' or '’' or '«' or '»' or '\'' or '-' or '–' or '´' or '`' or '《' or '》' or '_' or '*')
            words.Add(new NameWord(new TextSpan(at, 1), NameWordKind.Separator, []));
        else if (char.GetUnicodeCategory(glyph) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            words.Clear();
        return at + 1;
    }

    private bool IsAbbreviation() =>
        words.Count > 0 && (words[^1].Kind is NameWordKind.Initial || words[^1].Span.Length == 1 || Stopped.Contains(words[^1].Span.In(text)));
}
