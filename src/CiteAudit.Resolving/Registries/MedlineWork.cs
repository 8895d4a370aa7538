using CiteAudit.Model;

namespace CiteAudit.Resolving.Registries;

/// <summary>A MEDLINE record as a work.</summary>
internal static class MedlineWork
{
    /// <summary>Null when the record has no number that can be one of PubMed's.</summary>
    public static Work? From(MedlineRecord record)
    {
        if (Pmid.Parse(record.First("PMID") ?? "").Value is not { } pmid)
            return null;

        return new Work(PubMed.RegistryName, pmid.ToString())
        {
            Kind = KindOf(record),
            Titles = [.. new[] { record.First("TI"), record.First("TT"), record.First("BTI") }.OfType<string>().Select(Title).Where(title => title.Length > 0)],
            Authors = [.. Authors(record)],
            Containers = [.. new[] { record.First("JT"), record.First("TA") }.OfType<string>().Distinct(StringComparer.Ordinal)],
            Dates = [.. new[] { PubMedDate.Of(record.First("DP")), PubMedDate.Of(record.First("DEP")) }.OfType<PartialDate>().Distinct().Order()],
            Volume = record.First("VI"),
            Issue = record.First("IP"),
            Pages = record.First("PG"),
            Doi = DoiOf(record),
            Pmid = pmid,
            Issns = [.. record.All("IS").Select(text => Issn.Parse(text.Split(' ')[0]).Value).OfType<Issn>().Distinct()],
            Abstract = record.First("AB"),
            Language = record.First("LA"),
            Notices = MedlineNotices.From(record),
        };
    }

    /// <summary>PubMed ends titles with a full stop, and puts those it translated in brackets.</summary>
    public static string Title(string text)
    {
        var plain = Markup.Strip(text).TrimEnd('.');
        return plain is ['[', .. var translated, ']'] ? translated.TrimEnd('.') : plain;
    }

    private static IEnumerable<PersonName> Authors(MedlineRecord record)
    {
        var people = record.All("FAU").Any() ? "FAU" : "AU";
        foreach (var (tag, name) in record.InOrder(people, "CN"))
        {
            // Some exports put groups among the people, where a comma is what tells them apart.
            if (tag == "CN" || (tag == "FAU" && !name.Contains(',', StringComparison.Ordinal) && name.Contains(' ', StringComparison.Ordinal)))
                yield return PersonName.Organisation(name);
            else if (SpelledName.Of(name) is { } person)
                yield return person;
        }
    }

    private static Doi? DoiOf(MedlineRecord record) => record.All("AID").Concat(record.All("LID"))
        .Where(text => text.EndsWith(" [doi]", StringComparison.Ordinal))
        .Select(text => Doi.Parse(text[..^" [doi]".Length]).Value)
        .FirstOrDefault(doi => doi is not null);

    private static WorkKind KindOf(MedlineRecord record)
    {
        var types = record.All("PT").ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (MedlineNotices.IsNotice(types))
            return WorkKind.Notice;
        if (types.Contains("Preprint"))
            return WorkKind.Preprint;
        if (types.Contains("Editorial"))
            return WorkKind.Editorial;
        return record.First("BTI") is not null ? WorkKind.Chapter : WorkKind.Article;
    }
}
