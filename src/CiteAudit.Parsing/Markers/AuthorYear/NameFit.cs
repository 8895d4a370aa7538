using CiteAudit.Model;

namespace CiteAudit.Parsing.Markers.AuthorYear;

/// <summary>How well names in the text fit an entry: every word of them must be accounted for.</summary>
internal static class NameFit
{
    public const int None = 0;
    private const int ByTextAlone = 10;
    private const int FirstAuthorOnly = 20;
    private const int SomeAuthors = 30;
    private const int AllAuthors = 40;

    /// <summary>A name that is long enough to be told from another when one letter differs.</summary>
    private const int LongName = 6;

    public static int Of(IndexedWork work, IReadOnlyList<NamePart> parts, CitedNames names, bool tolerant)
    {
        var person = ByAuthors(work, parts, names.AndOthers, tolerant);
        return tolerant || person >= FirstAuthorOnly ? person : Math.Max(person, ByText(work, parts, names));
    }

    private static int ByAuthors(IndexedWork work, IReadOnlyList<NamePart> parts, bool others, bool tolerant)
    {
        var (at, author, matched) = (0, 0, 0);
        while (at < parts.Count)
        {
            if (Next(work, parts, at, author, matched == 0, tolerant) is var (found, length))
            {
                at += length;
                matched++;
                author = found + 1;
                while (at < parts.Count && (parts[at].Kind is NameWordKind.Initial || work.Authors[found].Given.Contains(parts[at].Text)))
                    at++;
            }
            else if (matched > 0 && parts[at].Kind is NameWordKind.Connector or NameWordKind.Initial or NameWordKind.Particle)
            {
                at++;
            }
            else
            {
                return None;
            }
        }

        return matched == 0 ? None : Score(work, matched, others);
    }

    private static int Score(IndexedWork work, int matched, bool others)
    {
        var hasMore = work.MoreAuthors || work.Authors.Count > matched;
        if (others == hasMore)
            return AllAuthors - (others && !work.MoreAuthors && work.Authors.Count == matched + 1 ? 1 : 0);
        return matched > 1 ? SomeAuthors : FirstAuthorOnly;
    }

    private static (int Author, int Length)? Next(IndexedWork work, IReadOnlyList<NamePart> parts, int at, int from, bool isFirst, bool tolerant)
    {
        var to = isFirst ? Math.Min(1, work.Authors.Count) : work.Authors.Count;
        for (var author = from; author < to; author++)
        {
            foreach (var family in work.Authors[author].Families)
            {
                if (Stands(family, parts, at, tolerant))
                    return (author, family.Length);
            }
        }

        return null;
    }

    private static bool Stands(string[] family, IReadOnlyList<NamePart> parts, int at, bool tolerant)
    {
        if (at + family.Length > parts.Count)
            return false;
        for (var index = 0; index < family.Length; index++)
        {
            var printed = parts[at + index].Text;
            if (!string.Equals(printed, family[index], StringComparison.Ordinal) && !(tolerant && IsMisspelt(printed, family[index])))
                return false;
        }

        return true;
    }

    private static bool IsMisspelt(string left, string right) => left.Length >= LongName && right.Length >= LongName && OneEdit.Apart(left, right);

    private static int ByText(IndexedWork work, IReadOnlyList<NamePart> parts, CitedNames names)
    {
        if (names.AndOthers || parts.Count == 0)
            return HeadFit(work, parts);
        if (work.Authors.Any(author => IsStart(author.Organisation, parts)))
            return AllAuthors;
        if (parts[0].IsCapitals && work.Acronyms.Contains(parts[0].Text, StringComparer.Ordinal) && parts.Skip(1).All(part => work.Head.Contains(part.Text, StringComparer.Ordinal)))
            return SomeAuthors;
        if ((parts.Count > 1 || names.IsTruncated) && (IsStart(work.Head, parts) || (IsLedByTitle(work) && IsStart(work.Title, parts))))
            return SomeAuthors;
        return HeadFit(work, parts);
    }

    private static bool IsLedByTitle(IndexedWork work) => work.Authors.Count == 0;

    // Where authors were misread, an entry still begins with the first of them.
    private static int HeadFit(IndexedWork work, IReadOnlyList<NamePart> parts)
    {
        if (parts.Count == 0 || work.Head.Count == 0 || !string.Equals(work.Head[0], parts[0].Text, StringComparison.Ordinal))
            return None;

        var (at, found) = (1, 1);
        foreach (var part in parts.Skip(1).Where(part => part.Kind is not (NameWordKind.Connector or NameWordKind.Initial)))
        {
            while (at < work.Head.Count && !string.Equals(work.Head[at], part.Text, StringComparison.Ordinal))
                at++;
            if (at++ == work.Head.Count)
                return None;
            found++;
        }

        return ByTextAlone + (found > 1 ? 1 : 0);
    }

    private static bool IsStart(IReadOnlyList<string> words, IReadOnlyList<NamePart> parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            if (at < words.Count && string.Equals(words[at], part.Text, StringComparison.Ordinal))
                at++;
            else if (part.Kind is not NameWordKind.Connector)
                return false;
        }

        return at > 0;
    }
}
