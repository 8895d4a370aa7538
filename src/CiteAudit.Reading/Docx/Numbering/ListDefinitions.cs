using CiteAudit.Reading.Docx.Styles;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Definition = DocumentFormat.OpenXml.Wordprocessing.Numbering;

namespace CiteAudit.Reading.Docx.Numbering;

internal static class ListDefinitions
{
    public static Dictionary<int, ListDefinition> Read(NumberingDefinitionsPart? part, StyleSheet styles)
    {
        var lists = new Dictionary<int, ListDefinition>();
        if (part?.Numbering is not { } numbering)
            return lists;

        var abstracts = new Dictionary<int, AbstractNum>();
        foreach (var definition in numbering.Elements<AbstractNum>())
        {
            if (definition.AbstractNumberId?.Value is { } id)
                abstracts.TryAdd(id, definition);
        }

        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID?.Value is { } id && Resolve(instance, numbering, abstracts, styles) is { } list)
                lists.TryAdd(id, list);
        }

        return lists;
    }

    private static ListDefinition? Resolve(NumberingInstance instance, Definition numbering, Dictionary<int, AbstractNum> abstracts, StyleSheet styles)
    {
        if (instance.AbstractNumId?.Val?.Value is not { } id || !abstracts.TryGetValue(id, out var definition))
            return null;
        if (definition.NumberingStyleLink?.Val?.Value is { } link && Linked(link, numbering, styles) is { } linked && abstracts.TryGetValue(linked, out var real))
            (id, definition) = (linked, real);

        var levels = definition.Elements<Level>()
            .DistinctBy(level => level.LevelIndex?.Value ?? 0)
            .ToDictionary(level => level.LevelIndex?.Value ?? 0, ListLevel.Of);
        var starts = new Dictionary<int, int>();
        foreach (var change in instance.Elements<LevelOverride>())
        {
            var index = change.LevelIndex?.Value ?? 0;
            if (change.Level is { } level)
                levels[index] = ListLevel.Of(level);
            if (change.StartOverrideNumberingValue?.Val?.Value is { } start)
                starts[index] = start;
        }

        return new ListDefinition(id, levels, starts);
    }

    private static int? Linked(string listStyle, Definition numbering, StyleSheet styles) =>
        styles.NumberingOf(listStyle) is { } number
            ? numbering.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == number)?.AbstractNumId?.Val?.Value
            : null;
}
