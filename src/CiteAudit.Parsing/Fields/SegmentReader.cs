using CiteAudit.Model;
using CiteAudit.Parsing.Fields.Addresses;
using CiteAudit.Parsing.Fields.Numbers;
using CiteAudit.Parsing.ReferenceLists;
using CiteAudit.Parsing.Segments;

namespace CiteAudit.Parsing.Fields;

/// <summary>Reads the segments of an entry as its fields. What has a form of its own is found by it, whatever the segment is called.</summary>
internal static class SegmentReader
{
    /// <summary>What parts a title that was labelled in two pieces, and no more.</summary>
    private const int WidestSeam = 6;

    public static Labelling Read(Entry entry, IReadOnlyList<Segment> segments, double confidence)
    {
        var text = entry.Text;
        var (identifiers, blanks) = Identifiers.Label(text);
        var fields = new List<Field>();
        foreach (var segment in Joined(text, segments))
        {
            if (NameOf(segment.Label) is { } name && FieldSpan.Trim(text, segment.Span, name) is { Length: > 0 } span)
                Add(fields, new Field(name, span, segment.Confidence), text, blanks);
        }

        Replace(fields, identifiers, text);
        FurtherIdentifiers.AddTo(fields, text, segments);
        Publish(fields, segments, text);
        var doubt = Doubt(fields);
        var isFilm = FieldCorrections.Apply(entry, fields);
        if (Doubt(fields) / doubt is var relief and > 1)
            confidence = Math.Max(confidence, EntryTrust.RightAt(EntryTrust.Sure(segments) * relief));
        fields.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var mark = TypeMark.Read(text);
        return new Labelling(fields, isFilm ? WorkKind.Film : mark ?? KindCues.Decide(text, fields), confidence * Substance(fields)) { FamilyFirst = mark is not null };
    }

    // What an entry states outright takes back the doubt its label left.
    private static double Doubt(List<Field> fields) =>
        Math.Max(0.01, fields.Find(field => field.Name is FieldName.Container)?.Confidence ?? 1);

    // A text in which little more than a title was found is rarely a reference.
    private static double Substance(List<Field> fields) =>
        fields.Count == 0 ? 0 : fields.TrueForAll(field => field.Name == fields[0].Name) ? 0.3 : 1;

    /// <summary>The pieces of a title, or of an address that a line break divided, as one.</summary>
    private static IEnumerable<Segment> Joined(string text, IReadOnlyList<Segment> segments)
    {
        Segment? open = null;
        foreach (var segment in segments)
        {
            if (segment.Label is SegmentLabel.Other || segment.Span.Length == 0)
                continue;
            if (open is not null && open.Label == segment.Label && segment.Label is SegmentLabel.Title && segment.Span.Start - open.Span.End <= WidestSeam
                && !text.AsSpan(open.Span.End, segment.Span.Start - open.Span.End).ContainsAnyInRange('0', '9'))
            {
                open = open with { Span = TextSpan.Between(open.Span.Start, segment.Span.End), Confidence = Math.Min(open.Confidence, segment.Confidence) };
                continue;
            }

            if (open is not null)
                yield return open;
            open = segment;
        }

        if (open is not null)
            yield return open;
    }

    /// <summary>One field of a name, but for people; a second container is the series of the first, and a date with a year counts before one without.</summary>
    private static void Add(List<Field> fields, Field field, string text, IReadOnlyList<TextSpan> blanks)
    {
        var same = fields.FindIndex(other => other.Name == field.Name);
        if (same < 0 || field.Name is FieldName.Authors or FieldName.Editors)
            fields.Add(field);
        else if (field.Name is FieldName.Container && !fields.Exists(other => other.Name is FieldName.Series))
            fields.Add(field with { Name = FieldName.Series });
        else if (field.Name is FieldName.Year && !Counts(fields[same].Span, text, blanks) && Counts(field.Span, text, blanks))
            fields[same] = field;
    }

    /// <summary>A form outweighs a label, except that a label may reach further, over the space a line break left.</summary>
    private static void Replace(List<Field> fields, IReadOnlyList<Field> identifiers, string text)
    {
        foreach (var identifier in identifiers)
        {
            var labelled = fields.Find(field => field.Name == identifier.Name);
            if (labelled is not null && labelled.Span.Contains(identifier.Span.Start) && labelled.Span.End > identifier.Span.End && text.AsSpan(identifier.Span.End, labelled.Span.End - identifier.Span.End).Contains(' ') && IsOne(labelled, text))
                continue;
            fields.RemoveAll(field => field.Name == identifier.Name);
            fields.Add(identifier);
        }

        if (fields.Exists(field => field.Name is FieldName.Doi))
            fields.RemoveAll(field => field.Name is FieldName.Url && text.AsSpan(field.Span.Start, field.Span.Length).Contains("doi.org/", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOne(Field field, string text) => field.Name is FieldName.Url || DoiText.Read(field.Span.In(text))?.Ok == true;

    /// <summary>The university of a thesis and the body behind a report publish it.</summary>
    private static void Publish(List<Field> fields, IReadOnlyList<Segment> segments, string text)
    {
        if (fields.Exists(field => field.Name is FieldName.Publisher) || segments.FirstOrDefault(segment => segment.Label is SegmentLabel.Institution) is not { } institution)
            return;
        fields.Add(new Field(FieldName.Publisher, FieldSpan.Trim(text, institution.Span, FieldName.Publisher), institution.Confidence));
    }

    // When a page was looked at is the date of last resort.
    private static bool Counts(TextSpan date, string text, IReadOnlyList<TextSpan> blanks) =>
        DateText.HasYear(date.In(text)) && !blanks.Any(blank => blank.Contains(date.Start));

    private static FieldName? NameOf(SegmentLabel label) => label switch
    {
        SegmentLabel.Author => FieldName.Authors,
        SegmentLabel.Editor => FieldName.Editors,
        SegmentLabel.Title => FieldName.Title,
        SegmentLabel.Container => FieldName.Container,
        SegmentLabel.Series => FieldName.Series,
        SegmentLabel.Publisher => FieldName.Publisher,
        SegmentLabel.Place => FieldName.Place,
        SegmentLabel.Date => FieldName.Year,
        SegmentLabel.Volume => FieldName.Volume,
        SegmentLabel.Issue => FieldName.Issue,
        SegmentLabel.Pages => FieldName.Pages,
        SegmentLabel.Doi => FieldName.Doi,
        SegmentLabel.Url => FieldName.Url,
        SegmentLabel.Edition => FieldName.Edition,
        _ => null,
    };
}
